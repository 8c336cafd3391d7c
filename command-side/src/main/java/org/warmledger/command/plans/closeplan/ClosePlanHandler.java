package org.warmledger.command.plans.closeplan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.Plans;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.ReleaseReason;

/** Closes a plan and frees what is left of it in one unit of work. */
@Component
class ClosePlanHandler {

  @CommandHandler
  Written handle(ClosePlan command, MetaData metadata, Plans plans, FundBooks books) {
    var plan = plans.admitted(command.planId(), metadata);
    List<PlanEvent> facts = ClosePlanRule.decide(command, plan.state()).orRefuse();
    if (!facts.isEmpty()) {
      PlanSheet sheet = plan.state().content().orElseThrow();
      books.release(
          sheet.terms().fund(),
          List.of(CommitmentId.of(sheet.id())),
          ReleaseReason.PLAN_OVER,
          command.occurredOn());
    }
    return plan.record(facts);
  }
}
