package org.warmledger.query.projection;

import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/** What a reader's token says about positions. Positions may have gaps that fill up later. */
final class Tokens {

  private Tokens() {}

  static TrackingToken unwrapped(TrackingToken token) {
    return Objects.requireNonNull(WrappedToken.unwrapLowerBound(token));
  }

  /** The position a token tells; 0 before the first. */
  static long at(TrackingToken token) {
    return Math.max(0, token.position().orElse(0));
  }

  /**
   * Whether the event at a position has been read: not beyond the token, and not one of its gaps.
   */
  static boolean covers(TrackingToken token, long position) {
    return switch (token) {
      case GapAwareTrackingToken aware ->
          aware.getIndex() >= position && !aware.getGaps().contains(position);
      default -> token.position().orElse(-1) >= position;
    };
  }

  /** The positions up to one that the reader passed by without an event. */
  static Set<Long> gapsUpTo(TrackingToken token, long position) {
    return token instanceof GapAwareTrackingToken aware
        ? aware.getGaps().headSet(position + 1)
        : Set.of();
  }

  /** Whether an event that moved the token from one place to the other stands at the new index. */
  static boolean grew(TrackingToken before, TrackingToken after) {
    return after.position().orElse(-1) > before.position().orElse(-1);
  }
}
