package org.warmledger.command.cases.takebacktransfer;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Note;

/**
 * Say that a file was moved to the wrong union.
 *
 * @param reversedFor the union of whoever says so
 */
public record TakeBackTransfer(
    @RoutingKey CaseId caseId,
    Note reason,
    StaffId reversedBy,
    UnionCode reversedFor,
    LocalDate occurredOn) {}
