package org.warmledger.query.projection;

import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.LedgerEvent;

/** Reads a short stream of the ledger as it is stored, for what no read model keeps. */
@Component
public class StoredStreams {

  private final EventStore store;

  StoredStreams(EventStore store) {
    this.store = store;
  }

  /** What happened, in order. */
  public Stream<LedgerEvent> read(String stream) {
    return store
        .readEvents(stream, 0)
        .asStream()
        .map(message -> (LedgerEvent) message.getPayload());
  }
}
