package org.warmledger.command.cases.checkmeans;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class CheckMeansHandler {

  @CommandHandler
  Written handle(CheckMeans command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> CheckMeansRule.decide(command, file));
  }
}
