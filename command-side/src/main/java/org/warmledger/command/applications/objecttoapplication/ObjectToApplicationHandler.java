package org.warmledger.command.applications.objecttoapplication;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes an objection. */
@Component
class ObjectToApplicationHandler {

  @CommandHandler
  Written handle(ObjectToApplication command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> ObjectToApplicationRule.decide(command, state));
  }
}
