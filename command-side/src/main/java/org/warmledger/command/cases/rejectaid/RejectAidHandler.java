package org.warmledger.command.cases.rejectaid;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class RejectAidHandler {

  @CommandHandler
  Written handle(RejectAid command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> RejectAidRule.decide(command, file));
  }
}
