package org.warmledger.command.cases.completefollowup;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;

/** Say that what a visit had promised is done. */
public record CompleteFollowUp(
    @RoutingKey CaseId caseId, VisitId visitId, Note note, LocalDate occurredOn) {}
