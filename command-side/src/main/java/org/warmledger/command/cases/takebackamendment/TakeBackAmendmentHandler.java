package org.warmledger.command.cases.takebackamendment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.Entries;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseAmended;

@Component
class TakeBackAmendmentHandler {

  @CommandHandler
  Written handle(TakeBackAmendment command, MetaData metadata, CaseFiles files, Entries entries) {
    var file = files.admitted(command.caseId(), metadata);
    entries.requireNoneAbove(
        file.state(),
        event ->
            event instanceof CaseAmended said && said.amendmentId().equals(command.takesBack()),
        metadata);
    return file.decide(state -> TakeBackAmendmentRule.decide(command, state));
  }
}
