package org.warmledger.command.cases.revisecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.Register;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.PersonId;

/** Releases who left the household, claims who joined, and revises the file in one unit of work. */
@Component
class ReviseCaseHandler {

  @CommandHandler
  Written handle(ReviseCase command, MetaData metadata, CaseFiles files, Register register) {
    var file = files.admitted(command.caseId(), metadata);
    List<CaseEvent> facts = ReviseCaseRule.decide(command, file.state()).orRefuse();
    if (!facts.isEmpty()) {
      Set<PersonId> gone =
          new LinkedHashSet<>(file.state().content().orElseThrow().household().persons());
      gone.removeAll(command.household().persons());
      register.release(command.caseId(), gone, command.occurredOn());
      register.claim(command.caseId(), command.household(), command.occurredOn());
    }
    return file.record(facts);
  }
}
