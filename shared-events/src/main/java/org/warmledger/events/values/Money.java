package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.warmledger.events.limits.Range;

/**
 * An amount in fen (1 yuan = 100 fen), never negative, at most {@value #MOST_FEN} fen (ten billion
 * yuan). Zero says that no money was given.
 */
public record Money(@Range(most = Money.MOST_FEN) long fen) {

  /** The largest amount one fact may carry, in fen. */
  public static final long MOST_FEN = 1_000_000_000_000L;

  public static final Money NONE = new Money(0);

  public Money {
    if (fen < 0 || fen > MOST_FEN) {
      throw new IllegalArgumentException("an amount is 0 to " + MOST_FEN + " fen");
    }
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  public Money times(int quantity) {
    return new Money(Math.multiplyExact(fen, quantity));
  }

  @JsonIgnore
  public boolean isNone() {
    return fen == 0;
  }
}
