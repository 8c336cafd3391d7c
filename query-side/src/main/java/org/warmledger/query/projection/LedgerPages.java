package org.warmledger.query.projection;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The ledger as readers read it.
 *
 * @param size of a page, in events
 */
@Component
record LedgerPages(
    EventStore store,
    @Qualifier("eventSerializer") Serializer eventSerializer,
    @Value("${warmledger.projection.batch-size:500}") int size) {

  FactMaker facts() {
    return new FactMaker(eventSerializer, Openings.of(store));
  }

  /** From behind a token on; from the beginning without one. */
  LedgerStream after(Optional<TrackingToken> token) {
    return after(token, facts(), size);
  }

  LedgerStream after(Optional<TrackingToken> token, FactMaker facts, int most) {
    return new LedgerStream(store.openStream(token.orElse(null)), facts, most);
  }
}
