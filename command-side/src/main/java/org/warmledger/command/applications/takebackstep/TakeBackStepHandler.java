package org.warmledger.command.applications.takebackstep;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes that a step was taken back. */
@Component
class TakeBackStepHandler {

  @CommandHandler
  Written handle(TakeBackStep command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> TakeBackStepRule.decide(command, state));
  }
}
