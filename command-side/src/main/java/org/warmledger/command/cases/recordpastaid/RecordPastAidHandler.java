package org.warmledger.command.cases.recordpastaid;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class RecordPastAidHandler {

  @CommandHandler
  Written handle(RecordPastAid command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> RecordPastAidRule.decide(command, file));
  }
}
