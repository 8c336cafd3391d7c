package org.warmledger.command.cases.raiseobjection;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class RaiseObjectionHandler {

  @CommandHandler
  Written handle(RaiseObjection command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> RaiseObjectionRule.decide(command, file));
  }
}
