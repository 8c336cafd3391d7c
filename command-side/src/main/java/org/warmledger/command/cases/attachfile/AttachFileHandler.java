package org.warmledger.command.cases.attachfile;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class AttachFileHandler {

  @CommandHandler
  Written handle(AttachFile command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> AttachFileRule.decide(command, file));
  }
}
