package org.warmledger.command.plans.approveplan;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Order;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.PlanState;
import org.warmledger.command.plans.Plans;
import org.warmledger.events.PlanEvent;

/** Approves a plan and sets its total aside, in one unit of work. */
@Component
class ApprovePlanHandler {

  @CommandHandler
  Written handle(
      ApprovePlan command, MetaData metadata, Plans plans, ShownFunds shown, FundBooks books) {
    var plan = plans.admitted(command.planId(), metadata);
    Optional<FundFacts> fund =
        plan.state() instanceof PlanState.DrawnUp(PlanSheet sheet)
            ? shown.find(sheet.terms().fund(), metadata, sheet.total(), command.occurredOn())
            : Optional.empty();
    List<PlanEvent> facts = ApprovePlanRule.decide(command, plan.state(), fund).orRefuse();
    if (!facts.isEmpty()) {
      PlanSheet sheet = plan.state().content().orElseThrow();
      Order order =
          sheet.order(sheet.total(), command.occurredOn()).under(fund.flatMap(FundFacts::grant));
      var unused = books.commit(sheet.terms().fund(), List.of(order));
    }
    return plan.record(facts);
  }
}
