package org.warmledger.command.cases.takebacktransfer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class TakeBackTransferHandler {

  @CommandHandler
  Written handle(TakeBackTransfer command, MetaData metadata, CaseFiles files) {
    return files
        .sent(command.caseId(), metadata)
        .decide(file -> TakeBackTransferRule.decide(command, file));
  }
}
