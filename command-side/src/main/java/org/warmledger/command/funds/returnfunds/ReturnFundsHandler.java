package org.warmledger.command.funds.returnfunds;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.Transfer;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.streams.LoadedStream;

/** Writes what leaves a fund, and where it came from, in one unit of work. */
@Component
class ReturnFundsHandler {

  @CommandHandler
  Written handle(ReturnFunds command, MetaData metadata, Funds funds) {
    command.to().ifPresent(to -> funds.waitInLine(command.fund(), to));
    var fund = funds.admitted(command.fund(), metadata);
    var giver = command.to().map(funds::named);
    Transfer transfer =
        ReturnFundsRule.decide(command, fund.state(), giver.map(LoadedStream::state))
            .orRefuse()
            .getFirst();
    return Funds.record(transfer, fund, giver.orElse(fund));
  }
}
