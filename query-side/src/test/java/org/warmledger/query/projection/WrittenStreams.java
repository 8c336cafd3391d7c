package org.warmledger.query.projection;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.warmledger.events.LedgerEvent;

/** Streams of a ledger in memory. */
public final class WrittenStreams {

  private WrittenStreams() {}

  /** One of them, from its beginning. */
  public static StoredStreams of(String stream, List<? extends LedgerEvent> events) {
    EmbeddedEventStore store =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    for (int n = 0; n < events.size(); n++) {
      store.publish(new GenericDomainEventMessage<>("test", stream, n, events.get(n)));
    }
    return new StoredStreams(
        store, new FactMaker(Jackson3Serializer.builder().build(), Openings.NONE));
  }
}
