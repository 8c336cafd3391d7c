package org.warmledger.command.funds.openfund;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.unions.GoLiveDays;
import org.warmledger.events.FundEvent;

/** Opens a fund on a stream of its own; the first one of a union begins its books. */
@Component
class OpenFundHandler {

  @CommandHandler
  Written handle(OpenFund command, Funds funds, GoLiveDays days) {
    var fund = funds.loadOrCreate(command.fund());
    Decision<FundEvent> decision = OpenFundRule.decide(command, fund.state());
    if (!decision.orRefuse().isEmpty()) {
      days.fundOpened(command.union().code(), command.fund(), command.occurredOn());
    }
    return fund.record(decision);
  }
}
