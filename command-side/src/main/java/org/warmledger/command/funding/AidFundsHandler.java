package org.warmledger.command.funding;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBooks;

/** Moves what many aids need of one fund in one unit of work. */
@Component
class AidFundsHandler {

  private final FundBooks books;

  AidFundsHandler(FundBooks books) {
    this.books = books;
  }

  @CommandHandler
  FundsCovered handle(CommitAidFunds command) {
    FundBooks.Covered covered = books.commitCovered(command.fund(), command.orders());
    return new FundsCovered(covered.version(), Set.copyOf(covered.overdrawn()));
  }

  @CommandHandler
  void handle(SettleAidFunds command) {
    books.settle(command.fund(), command.commitments(), command.on());
  }

  @CommandHandler
  void handle(ReleaseAidFunds command) {
    books.release(command.fund(), command.commitments(), command.why(), command.on());
  }
}
