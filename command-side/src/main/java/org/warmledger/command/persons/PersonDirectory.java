package org.warmledger.command.persons;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.ids.PersonId;

/** Finds the file that a person is on, outside of any command. */
@Component
public record PersonDirectory(EventStore store) {

  /** Where the person stands. */
  public PersonState find(PersonId person) {
    return store
        .readEvents(person.value())
        .asStream()
        .map(message -> (PersonEvent) message.getPayload())
        .reduce(Person.unknown(), Person::evolve, (first, second) -> second);
  }
}
