package org.warmledger.command.funds.receivefunds;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAggregate;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.ledger.Written;

/** Puts what came from outside on the fund's book. */
@Component
class ReceiveFundsHandler {

  private final Funds funds;

  ReceiveFundsHandler(Funds funds) {
    this.funds = funds;
  }

  @CommandHandler
  Written handle(ReceiveFunds command, MetaData metadata) {
    Aggregate<FundAggregate> fund = funds.admitted(command.fund(), metadata);
    return fund.invoke(
        found -> found.record(ReceiveFundsRule.decide(command, found.state()).orRefuse()));
  }
}
