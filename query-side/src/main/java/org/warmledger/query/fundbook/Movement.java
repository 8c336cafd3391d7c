package org.warmledger.query.fundbook;

import java.util.EnumSet;
import java.util.Set;

/** How money or goods move through a fund. */
public enum Movement {
  /** from outside or from another fund → in hand. */
  RECEIVED,
  /** in hand → a lower union's fund. */
  ALLOCATED,
  /** in hand → committed. */
  COMMITTED,
  /** committed → in hand. */
  RELEASED,
  /** committed → disbursed. */
  DISBURSED,
  /** disbursed → in hand. */
  REFUNDED,
  /** in hand → the giver. */
  RETURNED,
  /** in hand → nowhere: it had not come. */
  RECEIPT_REVERSED,
  /** a lower union's fund → in hand: it had not gone there. */
  ALLOCATION_REVERSED,
  /** the giver → in hand: it had not gone back. */
  RETURN_REVERSED,
  /** in hand → disbursed: it had not come back. */
  REFUND_REVERSED;

  /** It, and what takes it back. */
  public Set<Movement> withItsReversal() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(this, RECEIPT_REVERSED);
      case ALLOCATED -> EnumSet.of(this, ALLOCATION_REVERSED);
      case RETURNED -> EnumSet.of(this, RETURN_REVERSED);
      case REFUNDED -> EnumSet.of(this, REFUND_REVERSED);
      default -> EnumSet.of(this);
    };
  }
}
