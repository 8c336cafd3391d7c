package org.warmledger.command.cases.confirmpaper;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class ConfirmPaperHandler {

  @CommandHandler
  Written handle(ConfirmPaper command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> ConfirmPaperRule.decide(command, file));
  }
}
