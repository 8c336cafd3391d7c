package org.warmledger.command.funds.allocatefunds;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAggregate;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.Transfer;
import org.warmledger.command.ledger.Written;

/** Writes what leaves one fund and reaches another in one unit of work. */
@Component
class AllocateFundsHandler {

  private final Funds funds;

  AllocateFundsHandler(Funds funds) {
    this.funds = funds;
  }

  @CommandHandler
  Written handle(AllocateFunds command, MetaData metadata) {
    funds.waitInLine(command.fund(), command.to());
    Aggregate<FundAggregate> giver = funds.admitted(command.fund(), metadata);
    Aggregate<FundAggregate> to = funds.named(command.to());
    Transfer transfer =
        AllocateFundsRule.decide(
                command, giver.invoke(FundAggregate::state), to.invoke(FundAggregate::state))
            .orRefuse()
            .getFirst();
    return Funds.record(transfer, giver, to);
  }
}
