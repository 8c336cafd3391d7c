package org.warmledger.command.cases.takebackfact;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.Entered;
import org.warmledger.command.cases.Entries;
import org.warmledger.command.ledger.Written;

@Component
class TakeBackFactHandler {

  @CommandHandler
  Written handle(TakeBackFact command, MetaData metadata, CaseFiles files, Entries entries) {
    var file = files.admitted(command.caseId(), metadata);
    entries.requireNoneAbove(
        file.state(), Entered.as(command.fact(), command.about().orElse("")), metadata);
    return file.decide(state -> TakeBackFactRule.decide(command, state));
  }
}
