package org.warmledger.command.rosters.recordbankresults;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;

/** Writes the bank's answers. */
@Component
class RecordBankResultsHandler {

  private final Rosters rosters;

  RecordBankResultsHandler(Rosters rosters) {
    this.rosters = rosters;
  }

  @CommandHandler
  Written handle(RecordBankResults command, MetaData metadata) {
    return rosters
        .admitted(command.rosterId(), metadata)
        .invoke(roster -> roster.record(RecordBankResultsRule.decide(command, roster.state())));
  }
}
