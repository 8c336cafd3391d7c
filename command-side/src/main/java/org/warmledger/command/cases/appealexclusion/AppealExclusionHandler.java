package org.warmledger.command.cases.appealexclusion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class AppealExclusionHandler {

  @CommandHandler
  Written handle(AppealExclusion command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> AppealExclusionRule.decide(command, file));
  }
}
