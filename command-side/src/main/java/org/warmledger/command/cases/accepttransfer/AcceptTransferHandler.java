package org.warmledger.command.cases.accepttransfer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class AcceptTransferHandler {

  @CommandHandler
  Written handle(AcceptTransfer command, MetaData metadata, CaseFiles files) {
    return files
        .offered(command.caseId(), metadata)
        .decide(file -> AcceptTransferRule.decide(command, file));
  }
}
