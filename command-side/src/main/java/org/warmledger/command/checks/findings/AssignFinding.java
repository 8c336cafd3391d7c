package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;

/**
 * Put somebody in charge of a finding.
 *
 * @param dueOn as the finding's severity says unless stated
 */
record AssignFinding(
    @RoutingKey FindingId findingId,
    StaffId inCharge,
    Optional<LocalDate> dueOn,
    StaffId by,
    LocalDate occurredOn) {}
