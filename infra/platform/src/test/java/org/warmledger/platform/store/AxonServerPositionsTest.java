package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** Positions of a store that knows its events by stream or by position, not by both. */
class AxonServerPositionsTest {

  private static final List<String> FILES = List.of("case-1", "case-2", "case-3");

  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final AxonServerPositions positions = new AxonServerPositions(store);

  private void happened(String stream, long sequence) {
    store.publish(new GenericDomainEventMessage<>("stream", stream, sequence, "happened"));
  }

  @Test
  void itTellsWhichStreamsHaveGoneOnSinceAPosition() {
    happened("case-1", 0);
    happened("case-2", 0);
    long shown = positions.head();
    happened("fund-1", 0);
    happened("case-1", 1);
    happened("case-1", 2);
    happened("case-3", 0);
    assertThat(positions.goneOn(FILES, shown))
        .containsOnly(entry("case-1", 0L), entry("case-3", -1L));
    assertThat(positions.goneOn(FILES, positions.head())).isEmpty();
    assertThat(positions.goneOn(FILES, -1)).containsOnlyKeys(FILES);
  }
}
