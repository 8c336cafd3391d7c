package org.warmledger.command.cases.refusefunds;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class RefuseFundsHandler {

  @CommandHandler
  Written handle(RefuseFunds command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> RefuseFundsRule.decide(command, file));
  }
}
