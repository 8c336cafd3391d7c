package org.warmledger.command.cases.returntransfer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class ReturnTransferHandler {

  @CommandHandler
  Written handle(ReturnTransfer command, MetaData metadata, CaseFiles files) {
    return files
        .offered(command.caseId(), metadata)
        .decide(file -> ReturnTransferRule.decide(command, file));
  }
}
