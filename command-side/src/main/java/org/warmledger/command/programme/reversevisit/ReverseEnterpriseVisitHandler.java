package org.warmledger.command.programme.reversevisit;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.Disbursing;
import org.warmledger.command.programme.EnterpriseVisits;
import org.warmledger.events.EnterpriseVisitReversed;

/** Takes a visit back, and what was handed over, in one unit of work. */
@Component
class ReverseEnterpriseVisitHandler {

  @CommandHandler
  Written handle(
      ReverseEnterpriseVisit command,
      MetaData metadata,
      EnterpriseVisits visits,
      Disbursing disbursing) {
    var visit = visits.admitted(command.visitId(), metadata);
    Activity before = visit.state().recorded().map(Activity::of).orElseThrow();
    List<EnterpriseVisitReversed> facts =
        ReverseEnterpriseVisitRule.decide(command, visit.state()).orRefuse();
    facts.forEach(fact -> disbursing.refund(before, fact.occurredOn(), fact.voucher(), metadata));
    return visit.record(facts);
  }
}
