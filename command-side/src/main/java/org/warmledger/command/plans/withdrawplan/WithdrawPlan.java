package org.warmledger.command.plans.withdrawplan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;

/** Take a spending plan back before anybody has decided on it. */
record WithdrawPlan(
    @RoutingKey PlanId planId, String reason, StaffId withdrawnBy, LocalDate occurredOn) {}
