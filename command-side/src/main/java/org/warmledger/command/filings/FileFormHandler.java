package org.warmledger.command.filings;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Freezes a form as it was computed, and takes why its figures contradict each other. */
@Component
class FileFormHandler {

  @CommandHandler
  Written handle(FileForm command, Filings filings, Mismatches mismatches) {
    MismatchState said = mismatches.loadOrCreate(command.filingId()).state();
    return filings
        .loadOrCreate(command.filingId())
        .decide(filing -> FileFormRule.decide(command, filing, said));
  }

  @CommandHandler
  Written handle(ExplainMismatch command, Mismatches mismatches) {
    return mismatches
        .loadOrCreate(command.filingId())
        .decide(said -> ExplainMismatchRule.decide(command, said));
  }
}
