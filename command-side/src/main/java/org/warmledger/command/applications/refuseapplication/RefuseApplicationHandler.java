package org.warmledger.command.applications.refuseapplication;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes that an application was refused. */
@Component
class RefuseApplicationHandler {

  @CommandHandler
  Written handle(RefuseApplication command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> RefuseApplicationRule.decide(command, state));
  }
}
