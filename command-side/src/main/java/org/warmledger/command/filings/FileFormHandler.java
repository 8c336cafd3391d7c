package org.warmledger.command.filings;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Freezes a form as it was computed. */
@Component
class FileFormHandler {

  @CommandHandler
  Written handle(FileForm command, Filings filings) {
    return filings
        .loadOrCreate(command.filingId())
        .decide(filing -> FileFormRule.decide(command, filing));
  }
}
