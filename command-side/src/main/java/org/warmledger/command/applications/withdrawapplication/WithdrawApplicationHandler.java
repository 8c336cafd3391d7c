package org.warmledger.command.applications.withdrawapplication;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;

/** Writes that an application was withdrawn. */
@Component
class WithdrawApplicationHandler {

  @CommandHandler
  Written handle(WithdrawApplication command, MetaData metadata, Applications applications) {
    return applications.decide(
        command.applicationId(), metadata, state -> WithdrawApplicationRule.decide(command, state));
  }
}
