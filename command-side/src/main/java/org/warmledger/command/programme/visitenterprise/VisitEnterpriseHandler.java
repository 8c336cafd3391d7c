package org.warmledger.command.programme.visitenterprise;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.Spending;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.Disbursing;
import org.warmledger.command.programme.EnterpriseVisits;
import org.warmledger.events.EnterpriseVisited;

/** Writes a visit and pays for what was handed over in one unit of work. */
@Component
class VisitEnterpriseHandler {

  @CommandHandler
  Written handle(
      VisitEnterprise asked,
      MetaData metadata,
      EnterpriseVisits visits,
      FundDirectory funds,
      Spending spending,
      Disbursing disbursing) {
    VisitEnterprise command = asked.plan().map(spending::terms).map(asked::under).orElse(asked);
    Optional<FundFacts> fund = command.fund().flatMap(funds::find);
    var visit = visits.loadOrCreate(command.visitId());
    List<EnterpriseVisited> facts =
        VisitEnterpriseRule.decide(command, visit.state(), fund).orRefuse();
    facts.forEach(fact -> disbursing.settle(Activity.of(fact), metadata));
    return visit.record(facts);
  }
}
