package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;

/**
 * Stand for an approval that went through the hands of kin (C25).
 *
 * @param shown position of the ledger up to which the approver saw the file and the fund
 */
record ApproveSecond(
    @RoutingKey FindingId findingId,
    long shown,
    String reason,
    StaffId approvedBy,
    LocalDate occurredOn) {}
