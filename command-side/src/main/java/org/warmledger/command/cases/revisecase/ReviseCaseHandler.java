package org.warmledger.command.cases.revisecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCaseAggregate;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.Register;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.PersonId;

/** Releases who left the household, claims who joined, and revises the file in one unit of work. */
@Component
class ReviseCaseHandler {

  private final CaseFiles files;
  private final Register register;

  ReviseCaseHandler(CaseFiles files, Register register) {
    this.files = files;
    this.register = register;
  }

  @CommandHandler
  Written handle(ReviseCase command, MetaData metadata) {
    Aggregate<HardshipCaseAggregate> file = files.admitted(command.caseId(), metadata);
    CaseState before = file.invoke(HardshipCaseAggregate::state);
    List<CaseEvent> facts = ReviseCaseRule.decide(command, before).orRefuse();
    if (!facts.isEmpty()) {
      register.release(command.caseId(), gone(command, before), command.occurredOn());
      register.claim(command.caseId(), command.household(), command.occurredOn());
    }
    return file.invoke(found -> found.record(facts));
  }

  private static Set<PersonId> gone(ReviseCase command, CaseState before) {
    Set<PersonId> gone = new LinkedHashSet<>();
    before.content().ifPresent(file -> gone.addAll(file.household().persons()));
    command.household().persons().forEach(gone::remove);
    return gone;
  }
}
