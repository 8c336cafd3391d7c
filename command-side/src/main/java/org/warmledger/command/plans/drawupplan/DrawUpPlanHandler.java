package org.warmledger.command.plans.drawupplan;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.Plans;

/** Writes a plan that waits for its approval. */
@Component
class DrawUpPlanHandler {

  @CommandHandler
  Written handle(DrawUpPlan command, Plans plans, FundDirectory funds) {
    return plans
        .loadOrCreate(command.planId())
        .decide(plan -> DrawUpPlanRule.decide(command, plan, funds.find(command.terms().fund())));
  }
}
