package org.warmledger.command.funding;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBooks;

/** Moves what many aids need of one fund in one unit of work. */
@Component
class AidFundsHandler {

  @CommandHandler
  FundsCovered handle(CommitAidFunds command, FundBooks books) {
    return FundsCovered.of(books.commitCovered(command.fund(), command.orders()));
  }

  @CommandHandler
  void handle(SettleAidFunds command, FundBooks books) {
    books.settle(command.fund(), command.commitments(), command.on());
  }

  @CommandHandler
  void handle(ReleaseAidFunds command, FundBooks books) {
    books.release(command.fund(), command.commitments(), command.why(), command.on());
  }
}
