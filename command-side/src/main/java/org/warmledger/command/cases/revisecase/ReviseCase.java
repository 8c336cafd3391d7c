package org.warmledger.command.cases.revisecase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;

/** Replace hardship and household by what they are now. */
public record ReviseCase(
    @RoutingKey CaseId caseId,
    Hardship hardship,
    Household household,
    Note reason,
    LocalDate occurredOn) {}
