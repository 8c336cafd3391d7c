package org.warmledger.query.projection;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.warmledger.platform.store.LedgerPositions;

/** Makes facts of the events that a reader meets. */
record FactMaker(Serializer eventSerializer, LedgerPositions positions, Openings openings) {

  /** A fact outside of any order: a dead letter that is tried again. */
  Fact alone(EventMessage<?> message) {
    return after(Optional.empty(), message);
  }

  /**
   * A token's index is the event's own position unless the event filled a gap; only then, or when
   * the token before it isn't known, the store is asked.
   *
   * @param before the token of the event read before it
   */
  Fact after(Optional<TrackingToken> before, EventMessage<?> message) {
    TrackingToken token = Tokens.unwrapped(((TrackedEventMessage<?>) message).trackingToken());
    boolean atIndex =
        !(token instanceof GapAwareTrackingToken)
            || before
                .map(Tokens::unwrapped)
                .filter(earlier -> Tokens.grew(earlier, token))
                .isPresent();
    return new Fact(
        message,
        eventSerializer,
        fact ->
            atIndex
                ? token.position().orElseThrow()
                : positions.of(fact.streamId(), fact.sequence()),
        openings);
  }
}
