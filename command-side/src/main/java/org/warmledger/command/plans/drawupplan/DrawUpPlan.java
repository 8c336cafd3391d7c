package org.warmledger.command.plans.drawupplan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.PlanTerms;

/** Draw up a spending plan. */
record DrawUpPlan(
    @RoutingKey PlanId planId,
    UnionPath union,
    String title,
    PlanTerms terms,
    StaffId drawnUpBy,
    LocalDate occurredOn) {}
