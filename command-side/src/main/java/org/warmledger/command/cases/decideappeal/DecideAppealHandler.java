package org.warmledger.command.cases.decideappeal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class DecideAppealHandler {

  @CommandHandler
  Written handle(DecideAppeal command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> DecideAppealRule.decide(command, file));
  }
}
