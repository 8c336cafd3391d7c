package org.warmledger.command.cases.amendcase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Note;

/** Say what is otherwise than the file says. */
public record AmendCase(
    @RoutingKey CaseId caseId,
    AmendmentId amendmentId,
    HouseholdPart now,
    Note reason,
    LocalDate occurredOn) {}
