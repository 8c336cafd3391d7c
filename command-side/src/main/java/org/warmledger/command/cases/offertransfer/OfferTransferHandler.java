package org.warmledger.command.cases.offertransfer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class OfferTransferHandler {

  @CommandHandler
  Written handle(OfferTransfer command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> OfferTransferRule.decide(command, file));
  }
}
