package org.warmledger.command.plans.endplans;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.FollowingReader;
import org.warmledger.events.PlanClosed;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanRejected;
import org.warmledger.events.PlanWithdrawn;

/** Notes down which plans will have to end, in the transaction that moves the reader on. */
@Component
@ProcessingGroup(WhenPlanApprovedThenItEnds.READER)
record WhenPlanApprovedThenItEnds(OpenPlans open) {

  static final String READER = "plan-ending";

  @Bean
  static ConfigurerModule planEndingReader() {
    return FollowingReader.named(READER);
  }

  @EventHandler
  void on(PlanDrawnUp event) {
    open.add(event.planId(), event.union(), event.terms().to());
  }

  @EventHandler
  void on(PlanRejected event) {
    open.remove(event.planId());
  }

  @EventHandler
  void on(PlanWithdrawn event) {
    open.remove(event.planId());
  }

  @EventHandler
  void on(PlanClosed event) {
    open.remove(event.planId());
  }
}
