package org.warmledger.platform.reading;

import java.util.Objects;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/** What a reader's token says about positions: everything up to its own has been read. */
public final class Tokens {

  private Tokens() {}

  public static TrackingToken unwrapped(TrackingToken token) {
    return Objects.requireNonNull(WrappedToken.unwrapLowerBound(token));
  }

  /** Everything up to a position has been read. */
  public static TrackingToken upTo(long position) {
    return new GlobalSequenceTrackingToken(position);
  }

  /** The position a token tells; 0 before the first. */
  public static long at(TrackingToken token) {
    return Math.max(0, token.position().orElse(0));
  }

  public static boolean covers(TrackingToken token, long position) {
    return token.position().orElse(-1) >= position;
  }
}
