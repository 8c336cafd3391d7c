package org.warmledger.command.cases.takebackclosure;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.Entries;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.Register;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.Household;

/** Claims the household again and opens the file in one unit of work. */
@Component
record TakeBackClosureHandler(Entries entries, Register register) {

  @CommandHandler
  Written handle(TakeBackClosure command, MetaData metadata, CaseFiles files) {
    var file = files.admitted(command.caseId(), metadata);
    entries.requireNoneAbove(file.state(), CaseClosed.class::isInstance, metadata);
    List<CaseEvent> facts = TakeBackClosureRule.decide(command, file.state()).orRefuse();
    if (!facts.isEmpty()) {
      Household household = file.state().content().orElseThrow().household();
      register.claim(command.caseId(), household, command.occurredOn());
    }
    return file.record(facts);
  }
}
