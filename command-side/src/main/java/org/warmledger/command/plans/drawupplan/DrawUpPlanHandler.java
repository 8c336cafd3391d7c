package org.warmledger.command.plans.drawupplan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.Plans;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanEvent;

/** Writes a plan that waits for its approval. */
@Component
class DrawUpPlanHandler {

  @CommandHandler
  Written handle(DrawUpPlan command, Plans plans, FundDirectory funds, FundBooks books) {
    var plan = plans.loadOrCreate(command.planId());
    List<PlanEvent> facts =
        DrawUpPlanRule.decide(command, plan.state(), funds.find(command.terms().fund())).orRefuse();
    // What can't be approved as things stand is told whoever draws it up.
    facts.stream()
        .map(PlanDrawnUp.class::cast)
        .map(PlanSheet::of)
        .forEach(
            sheet ->
                books.holds(sheet.terms().fund(), sheet.order(sheet.total(), sheet.terms().to())));
    return plan.record(facts);
  }
}
