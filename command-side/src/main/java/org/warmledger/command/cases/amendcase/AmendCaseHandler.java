package org.warmledger.command.cases.amendcase;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class AmendCaseHandler {

  @CommandHandler
  Written handle(AmendCase command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> AmendCaseRule.decide(command, file));
  }
}
