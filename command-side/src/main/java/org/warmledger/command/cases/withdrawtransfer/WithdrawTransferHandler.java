package org.warmledger.command.cases.withdrawtransfer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class WithdrawTransferHandler {

  @CommandHandler
  Written handle(WithdrawTransfer command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> WithdrawTransferRule.decide(command, file));
  }
}
