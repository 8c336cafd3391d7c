package org.warmledger.command.cases.unassigncase;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class UnassignCaseHandler {

  @CommandHandler
  Written handle(UnassignCase command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> UnassignCaseRule.decide(command, file));
  }
}
