package org.warmledger.command.cases.fundaid;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class FundAidHandler {

  @CommandHandler
  Written handle(FundAid command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> FundAidRule.decide(command, file));
  }
}
