package org.warmledger.command.cases.withdrawtransfer;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Not offer a file any more. */
public record WithdrawTransfer(
    @RoutingKey CaseId caseId, Note reason, StaffId withdrawnBy, LocalDate occurredOn) {}
