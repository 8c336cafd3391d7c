package org.warmledger.command.cases.takebackarchiving;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.Register;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.Household;

/** Lets the household go and says that there never was a file in one unit of work. */
@Component
class TakeBackArchivingHandler {

  @CommandHandler
  Written handle(TakeBackArchiving command, MetaData metadata, CaseFiles files, Register register) {
    var file = files.everMade(command.caseId(), metadata);
    List<CaseEvent> facts = TakeBackArchivingRule.decide(command, file.state()).orRefuse();
    if (!facts.isEmpty()) {
      Household household = file.state().content().orElseThrow().household();
      register.release(command.caseId(), household.persons(), command.occurredOn());
    }
    return file.record(facts);
  }
}
