package org.warmledger.command.cases.revisecase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.CaseId;
import org.warmledger.events.Hardship;
import org.warmledger.events.Household;
import org.warmledger.events.Note;

/** Replace hardship and household by what they are now. */
public record ReviseCase(
    @RoutingKey CaseId caseId,
    Hardship hardship,
    Household household,
    Note reason,
    LocalDate occurredOn) {}
