package org.warmledger.command.applications.takebackrefusal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes that a refusal was taken back. */
@Component
class TakeBackRefusalHandler {

  @CommandHandler
  Written handle(TakeBackRefusal command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> TakeBackRefusalRule.decide(command, state));
  }
}
