package org.warmledger.command.applications.reviewapplication;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes that an application was reviewed. */
@Component
class ReviewApplicationHandler {

  @CommandHandler
  Written handle(ReviewApplication command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> ReviewApplicationRule.decide(command, state));
  }
}
