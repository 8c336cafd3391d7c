package org.warmledger.command.cases.deliveraid;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class DeliverAidHandler {

  @CommandHandler
  Written handle(DeliverAid command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> DeliverAidRule.decide(command, file));
  }
}
