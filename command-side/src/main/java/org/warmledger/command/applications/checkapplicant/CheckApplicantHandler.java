package org.warmledger.command.applications.checkapplicant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes what a means check found. */
@Component
class CheckApplicantHandler {

  @CommandHandler
  Written handle(CheckApplicant command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> CheckApplicantRule.decide(command, state));
  }
}
