package org.warmledger.command.funds.closefund;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAggregate;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.ledger.Written;

/** Closes a fund. */
@Component
class CloseFundHandler {

  private final Funds funds;

  CloseFundHandler(Funds funds) {
    this.funds = funds;
  }

  @CommandHandler
  Written handle(CloseFund command, MetaData metadata) {
    Aggregate<FundAggregate> fund = funds.admitted(command.fund(), metadata);
    return fund.invoke(
        found -> found.record(CloseFundRule.decide(command, found.state()).orRefuse()));
  }
}
