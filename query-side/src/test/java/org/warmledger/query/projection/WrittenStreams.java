package org.warmledger.query.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.warmledger.events.LedgerEvent;

/** Streams of a ledger in memory. */
public final class WrittenStreams {

  private WrittenStreams() {}

  /** One of them, from its beginning, an event each second. */
  public static StoredStreams of(String stream, List<? extends LedgerEvent> events) {
    EmbeddedEventStore store =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    for (int n = 0; n < events.size(); n++) {
      store.publish(
          new GenericDomainEventMessage<>(
              "test", stream, n, events.get(n), Map.of(), stream + "/" + n, recordedAt(n)));
    }
    return new StoredStreams(
        store, new FactMaker(Jackson3Serializer.builder().build(), Openings.NONE));
  }

  /** When the event of that number was recorded. */
  public static Instant recordedAt(int number) {
    return Instant.EPOCH.plusSeconds(1 + number);
  }
}
