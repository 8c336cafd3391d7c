package org.warmledger.command.cases.takebackamendment;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.Note;

/** Say again what the file said before an amendment that was entered wrongly. */
public record TakeBackAmendment(
    @RoutingKey CaseId caseId,
    AmendmentId amendmentId,
    AmendmentId takesBack,
    Note reason,
    LocalDate occurredOn) {}
