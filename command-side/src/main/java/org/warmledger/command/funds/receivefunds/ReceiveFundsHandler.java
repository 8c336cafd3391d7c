package org.warmledger.command.funds.receivefunds;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.ledger.Written;

/** Puts what came from outside on the fund's book. */
@Component
class ReceiveFundsHandler {

  @CommandHandler
  Written handle(ReceiveFunds command, MetaData metadata, Funds funds) {
    return funds.decide(command.fund(), metadata, fund -> ReceiveFundsRule.decide(command, fund));
  }
}
