package org.warmledger.command.funds.openfund;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.ledger.Written;

/** Opens a fund on a stream of its own. */
@Component
class OpenFundHandler {

  @CommandHandler
  Written handle(OpenFund command, Funds funds) {
    return funds.loadOrCreate(command.fund()).decide(fund -> OpenFundRule.decide(command, fund));
  }
}
