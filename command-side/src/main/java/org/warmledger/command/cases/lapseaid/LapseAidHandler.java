package org.warmledger.command.cases.lapseaid;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class LapseAidHandler {

  @CommandHandler
  Written handle(LapseAid command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> LapseAidRule.decide(command, file));
  }
}
