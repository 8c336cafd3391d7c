package org.warmledger.command.persons;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.PersonEvent;

/** Stream of one person. Commands reach it only together with the file they are about. */
@Aggregate
public class PersonAggregate {

  @AggregateIdentifier private @Nullable String stream;
  private PersonState state = Person.unknown();

  public void handle(ClaimPerson command) {
    record(Person.decide(command, state));
  }

  public void handle(ReleasePerson command) {
    record(Person.decide(command, state));
  }

  public void handle(ForgetPerson command) {
    record(Person.decide(command, state));
  }

  private static void record(Decision<PersonEvent> decision) {
    decision.orRefuse().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(PersonEvent event) {
    stream = event.person().value();
    state = Person.evolve(state, event);
  }

  /** Where the person stands. */
  public PersonState state() {
    return state;
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
