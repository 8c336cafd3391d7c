package org.warmledger.command.plans.closeplan;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;

/**
 * Close a spending plan.
 *
 * @param closedBy absent when its period has ended
 */
public record ClosePlan(
    @RoutingKey PlanId planId, String reason, Optional<StaffId> closedBy, LocalDate occurredOn) {}
