package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Up to where in the ledger a document fed by many streams reflects it, with the positions that
 * were still missing then.
 *
 * @param gaps absent where the event store has none (Axon Server)
 */
record Reflected(long index, Optional<List<Long>> gaps) {

  static Reflected of(TrackingToken token) {
    return token instanceof GapAwareTrackingToken aware
        ? new Reflected(aware.getIndex(), Optional.of(List.copyOf(aware.getGaps())))
        : new Reflected(token.position().orElse(-1), Optional.empty());
  }

  /**
   * Whether the document counts the event at a position. Asked by the event's own position, never
   * by the token it came with: a gap that has filled up since, elsewhere, makes another token of
   * it.
   */
  boolean covers(long position) {
    return Tokens.covers(asToken(), position);
  }

  Reflected with(TrackingToken token) {
    return of(asToken().upperBound(token));
  }

  private TrackingToken asToken() {
    return gaps.<TrackingToken>map(missing -> GapAwareTrackingToken.newInstance(index, missing))
        .orElseGet(() -> new GlobalSequenceTrackingToken(index));
  }
}
