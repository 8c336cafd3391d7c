package org.warmledger.command.cases.samevisit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class SayVisitsSameHandler {

  @CommandHandler
  Written handle(SayVisitsSame command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> SayVisitsSameRule.decide(command, file));
  }
}
