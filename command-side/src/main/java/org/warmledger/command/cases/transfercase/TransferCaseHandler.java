package org.warmledger.command.cases.transfercase;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class TransferCaseHandler {

  @CommandHandler
  Written handle(TransferCase command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> TransferCaseRule.decide(command, file));
  }
}
