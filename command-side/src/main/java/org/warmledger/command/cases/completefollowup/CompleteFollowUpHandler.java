package org.warmledger.command.cases.completefollowup;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class CompleteFollowUpHandler {

  @CommandHandler
  Written handle(CompleteFollowUp command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> CompleteFollowUpRule.decide(command, file));
  }
}
