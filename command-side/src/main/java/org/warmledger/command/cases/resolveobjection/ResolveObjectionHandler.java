package org.warmledger.command.cases.resolveobjection;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class ResolveObjectionHandler {

  @CommandHandler
  Written handle(ResolveObjection command, MetaData metadata, CaseFiles files) {
    return files.decide(
        command.caseId(), metadata, file -> ResolveObjectionRule.decide(command, file));
  }
}
