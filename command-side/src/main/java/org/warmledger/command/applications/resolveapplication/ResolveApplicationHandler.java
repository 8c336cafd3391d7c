package org.warmledger.command.applications.resolveapplication;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes what became of an objection. */
@Component
class ResolveApplicationHandler {

  @CommandHandler
  Written handle(ResolveApplication command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> ResolveApplicationRule.decide(command, state));
  }
}
