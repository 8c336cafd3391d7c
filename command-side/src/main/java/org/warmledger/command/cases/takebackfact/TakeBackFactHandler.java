package org.warmledger.command.cases.takebackfact;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class TakeBackFactHandler {

  @CommandHandler
  Written handle(TakeBackFact command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> TakeBackFactRule.decide(command, file));
  }
}
