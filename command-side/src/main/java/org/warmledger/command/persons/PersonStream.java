package org.warmledger.command.persons;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.PersonEvent;

/** Stream of one person. It is written only together with the file that it is about. */
@Aggregate
class PersonStream extends LedgerStream<PersonEvent, PersonState> {

  PersonStream() {
    super(Person.unknown());
  }

  @EventSourcingHandler
  void on(PersonEvent event) {
    became(event.person().value(), Person.evolve(state(), event));
  }
}
