package org.warmledger.command.erasures.droperasure;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.erasures.Erasures;
import org.warmledger.command.ledger.Written;

/** Writes that nobody is erased. */
@Component
class DropErasureHandler {

  @CommandHandler
  Written handle(DropErasure command, MetaData metadata, Erasures erasures) {
    return erasures.decide(
        command.erasure(), metadata, state -> DropErasureRule.decide(command, state));
  }
}
