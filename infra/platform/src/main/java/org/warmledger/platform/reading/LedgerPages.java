package org.warmledger.platform.reading;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The ledger as readers read it.
 *
 * @param facts what they are told of an event
 * @param size of a page, in events
 */
public record LedgerPages<F extends Met>(
    EventStore store, Function<TrackedEventMessage<?>, F> facts, int size) {

  /** From behind a token on; from the beginning without one. */
  LedgerStream<F> after(Optional<TrackingToken> token) {
    return after(token, facts, size);
  }

  /** The same for whoever is told otherwise of an event, in pages of another size. */
  public <G extends Met> LedgerStream<G> after(
      Optional<TrackingToken> token, Function<TrackedEventMessage<?>, G> told, int most) {
    return new LedgerStream<>(store.openStream(token.orElse(null)), told, most);
  }
}
