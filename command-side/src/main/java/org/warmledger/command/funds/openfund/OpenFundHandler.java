package org.warmledger.command.funds.openfund;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAggregate;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.ledger.Written;

/** Opens a fund on a stream of its own. */
@Component
class OpenFundHandler {

  private final Funds funds;

  OpenFundHandler(Funds funds) {
    this.funds = funds;
  }

  @CommandHandler
  Written handle(OpenFund command) {
    Aggregate<FundAggregate> fund = funds.loadOrCreate(command.fund());
    return fund.invoke(
        found -> found.record(OpenFundRule.decide(command, found.state()).orRefuse()));
  }
}
