package org.warmledger.command.cases.takebacktransfer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.Entries;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;

@Component
class TakeBackTransferHandler {

  @CommandHandler
  Written handle(TakeBackTransfer command, MetaData metadata, CaseFiles files, Entries entries) {
    var file = files.sent(command.caseId(), metadata);
    entries.requireAnother(file.state(), TakeBackTransferHandler::isAccepted, metadata);
    return file.decide(state -> TakeBackTransferRule.decide(command, state));
  }

  /** What was moved by one act was entered by whoever sent it. */
  private static boolean isAccepted(CaseEvent event) {
    return event instanceof CaseTransferred moved && moved.acceptedBy().isPresent();
  }
}
