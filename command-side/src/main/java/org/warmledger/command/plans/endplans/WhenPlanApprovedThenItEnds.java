package org.warmledger.command.plans.endplans;

import org.springframework.stereotype.Component;
import org.warmledger.command.following.Noting;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.PlanClosed;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRejected;
import org.warmledger.events.PlanWithdrawn;

/** Notes down which plans will have to end, in the transaction that moves the reader on. */
@Component
record WhenPlanApprovedThenItEnds(OpenPlans open) implements Noting {

  static final String READER = "plan-ending";

  @Override
  public String token() {
    return READER;
  }

  @Override
  public boolean isConcernedBy(Class<?> fact) {
    return PlanEvent.class.isAssignableFrom(fact);
  }

  @Override
  public void on(LedgerEvent event) {
    switch (event) {
      case PlanDrawnUp drawn -> open.add(drawn.planId(), drawn.union(), drawn.terms().to());
      case PlanRejected rejected -> open.remove(rejected.planId());
      case PlanWithdrawn withdrawn -> open.remove(withdrawn.planId());
      case PlanClosed closed -> open.remove(closed.planId());
      default -> {}
    }
  }
}
