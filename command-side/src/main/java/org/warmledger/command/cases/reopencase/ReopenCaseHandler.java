package org.warmledger.command.cases.reopencase;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCaseAggregate;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.Register;
import org.warmledger.events.CaseEvent;

/** Claims the household again and reopens the file in one unit of work. */
@Component
class ReopenCaseHandler {

  private final CaseFiles files;
  private final Register register;

  ReopenCaseHandler(CaseFiles files, Register register) {
    this.files = files;
    this.register = register;
  }

  @CommandHandler
  Written handle(ReopenCase command, MetaData metadata) {
    Aggregate<HardshipCaseAggregate> file = files.admitted(command.caseId(), metadata);
    CaseState before = file.invoke(HardshipCaseAggregate::state);
    List<CaseEvent> facts = ReopenCaseRule.decide(command, before).orRefuse();
    if (!facts.isEmpty()) {
      before
          .content()
          .map(CaseFile::household)
          .ifPresent(all -> register.claim(command.caseId(), all, command.occurredOn()));
    }
    return file.invoke(found -> found.record(facts));
  }
}
