package org.warmledger.command.plans.approveplan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;

/**
 * Approve a spending plan, or the one act that waits by it.
 *
 * @param today on which it is approved, whatever day the approval bears
 */
record ApprovePlan(
    @RoutingKey PlanId planId,
    long fundVersion,
    String reason,
    StaffId approvedBy,
    LocalDate occurredOn,
    LocalDate today) {}
