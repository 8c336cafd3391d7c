package org.warmledger.command.cases.samevisit;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;

/** Say that what was recorded without a signal is that visit, and is not entered once more. */
public record SayVisitsSame(
    @RoutingKey CaseId caseId, VisitId visitId, Note reason, LocalDate occurredOn) {}
