package org.warmledger.command.cases.offertransfer;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;

/**
 * Ask another union to take a file over.
 *
 * @param offeredFor the union of whoever asks
 */
public record OfferTransfer(
    @RoutingKey CaseId caseId,
    UnionPath to,
    Note reason,
    StaffId offeredBy,
    UnionCode offeredFor,
    LocalDate occurredOn) {}
