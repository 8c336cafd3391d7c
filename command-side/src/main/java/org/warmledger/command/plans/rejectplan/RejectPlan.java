package org.warmledger.command.plans.rejectplan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;

/** Turn a spending plan down. */
record RejectPlan(
    @RoutingKey PlanId planId, String reason, StaffId rejectedBy, LocalDate occurredOn) {}
