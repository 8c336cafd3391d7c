package org.warmledger.command.plans.drawupplan;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.campaigns.BearsCampaign;
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
    LocalDate occurredOn)
    implements BearsCampaign {

  @Override
  public Optional<String> namedCampaign() {
    return terms.campaign();
  }
}
