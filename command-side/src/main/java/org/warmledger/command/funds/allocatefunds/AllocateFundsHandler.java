package org.warmledger.command.funds.allocatefunds;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.Transfer;
import org.warmledger.command.ledger.Written;

/** Writes what leaves one fund and reaches another in one unit of work. */
@Component
class AllocateFundsHandler {

  @CommandHandler
  Written handle(AllocateFunds command, MetaData metadata, Funds funds) {
    funds.waitInLine(command.fund(), command.to());
    var giver = funds.admitted(command.fund(), metadata);
    var to = funds.named(command.to());
    Transfer transfer =
        AllocateFundsRule.decide(command, giver.state(), to.state()).orRefuse().getFirst();
    return Funds.record(transfer, giver, to);
  }
}
