package org.warmledger.command.funds.returnfunds;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAggregate;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.Transfer;
import org.warmledger.command.ledger.Written;

/** Writes what leaves a fund, and where it came from, in one unit of work. */
@Component
class ReturnFundsHandler {

  private final Funds funds;

  ReturnFundsHandler(Funds funds) {
    this.funds = funds;
  }

  @CommandHandler
  Written handle(ReturnFunds command, MetaData metadata) {
    command.to().ifPresent(to -> funds.waitInLine(command.fund(), to));
    Aggregate<FundAggregate> fund = funds.admitted(command.fund(), metadata);
    Optional<Aggregate<FundAggregate>> giver = command.to().map(funds::named);
    Transfer transfer =
        ReturnFundsRule.decide(
                command,
                fund.invoke(FundAggregate::state),
                giver.map(above -> above.invoke(FundAggregate::state)))
            .orRefuse()
            .getFirst();
    return Funds.record(transfer, fund, giver.orElse(fund));
  }
}
