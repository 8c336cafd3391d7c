package org.warmledger.command.checks.settings;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Writes that a check was run. */
@Component
class RecordRunHandler {

  @CommandHandler
  Written handle(RecordRun command, Runs runs) {
    return runs.loadOrCreate(Runs.stream(command.union(), command.occurredOn()))
        .decide(state -> RecordRunRule.decide(command, state));
  }
}
