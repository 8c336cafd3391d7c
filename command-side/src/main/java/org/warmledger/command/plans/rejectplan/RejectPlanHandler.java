package org.warmledger.command.plans.rejectplan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.Plans;

/** Writes that a plan was turned down. */
@Component
class RejectPlanHandler {

  @CommandHandler
  Written handle(RejectPlan command, MetaData metadata, Plans plans) {
    return plans.decide(command.planId(), metadata, plan -> RejectPlanRule.decide(command, plan));
  }
}
