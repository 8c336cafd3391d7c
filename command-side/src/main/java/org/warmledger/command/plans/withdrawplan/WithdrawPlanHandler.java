package org.warmledger.command.plans.withdrawplan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.Plans;

/** Writes that a plan was taken back. */
@Component
class WithdrawPlanHandler {

  @CommandHandler
  Written handle(WithdrawPlan command, MetaData metadata, Plans plans) {
    return plans.decide(command.planId(), metadata, plan -> WithdrawPlanRule.decide(command, plan));
  }
}
