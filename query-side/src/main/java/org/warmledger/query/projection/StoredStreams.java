package org.warmledger.query.projection;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.LedgerEvent;

/** Reads a stream of the ledger as it is stored, for what no read model keeps. */
@Component
public class StoredStreams {

  private final EventStore store;
  private final FactMaker facts;

  StoredStreams(EventStore store, FactMaker facts) {
    this.store = store;
    this.facts = facts;
  }

  /** What happened, in order. */
  public Stream<LedgerEvent> read(String stream) {
    return store
        .readEvents(stream, 0)
        .asStream()
        .map(message -> (LedgerEvent) message.getPayload());
  }

  /** In order, from a place on; where in the ledger each stands is not known here. */
  public Stream<Fact> from(String stream, long sequence) {
    return store.readEvents(stream, sequence).asStream().map(facts::of);
  }

  /** The last one; empty when the stream never began. */
  public Optional<Fact> last(String stream) {
    return store
        .lastSequenceNumberFor(stream)
        .flatMap(sequence -> from(stream, sequence).findFirst());
  }
}
