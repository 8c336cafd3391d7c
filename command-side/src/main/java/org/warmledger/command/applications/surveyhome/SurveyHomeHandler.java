package org.warmledger.command.applications.surveyhome;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes what a home survey found. */
@Component
class SurveyHomeHandler {

  @CommandHandler
  Written handle(SurveyHome command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> SurveyHomeRule.decide(command, state));
  }
}
