package org.warmledger.command.funds.closefund;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.ledger.Written;

@Component
class CloseFundHandler {

  @CommandHandler
  Written handle(CloseFund command, MetaData metadata, Funds funds) {
    return funds.decide(command.fund(), metadata, fund -> CloseFundRule.decide(command, fund));
  }
}
