package org.warmledger.command.rosters.recordbankresults;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;

/** Writes the bank's answers. */
@Component
class RecordBankResultsHandler {

  @CommandHandler
  Written handle(RecordBankResults command, MetaData metadata, Rosters rosters) {
    return rosters.decide(
        command.rosterId(), metadata, roster -> RecordBankResultsRule.decide(command, roster));
  }
}
