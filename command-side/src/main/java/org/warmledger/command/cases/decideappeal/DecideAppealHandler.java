package org.warmledger.command.cases.decideappeal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.Entered;
import org.warmledger.command.cases.Entries;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.lists.FileFact;

@Component
class DecideAppealHandler {

  @CommandHandler
  Written handle(DecideAppeal command, MetaData metadata, CaseFiles files, Entries entries) {
    var file = files.admitted(command.caseId(), metadata);
    entries.requireAnother(
        file.state(), Entered.as(FileFact.APPEAL, command.checkId().value()), metadata);
    return file.decide(state -> DecideAppealRule.decide(command, state));
  }
}
