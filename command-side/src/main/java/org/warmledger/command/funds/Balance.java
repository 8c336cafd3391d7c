package org.warmledger.command.funds;

import org.warmledger.events.lists.FundMovement;

/**
 * What became of one thing that a fund holds, money in fen or goods of one kind in units: received
 * = allocated + committed + disbursed + returned + in hand, and nothing below zero (C22).
 */
public record Balance(
    long received, long allocated, long committed, long disbursed, long returned, long inHand) {

  public static final Balance NOTHING = new Balance(0, 0, 0, 0, 0, 0);

  public Balance {
    if (allocated < 0 || committed < 0 || disbursed < 0 || returned < 0 || inHand < 0) {
      throw new IllegalStateException("a fund never falls below zero");
    }
    if (received != allocated + committed + disbursed + returned + inHand) {
      throw new IllegalStateException("what a fund received is what became of it");
    }
  }

  Balance receive(long amount) {
    return plus(amount, 0, 0, 0, 0, amount);
  }

  Balance allocate(long amount) {
    return plus(0, amount, 0, 0, 0, -amount);
  }

  Balance giveBack(long amount) {
    return plus(0, 0, 0, 0, amount, -amount);
  }

  Balance move(FundMovement movement, long amount) {
    return switch (movement) {
      case COMMITTED -> plus(0, 0, amount, 0, 0, -amount);
      case SETTLED -> plus(0, 0, -amount, amount, 0, 0);
      case RELEASED -> plus(0, 0, -amount, 0, 0, amount);
      case REFUNDED -> plus(0, 0, 0, -amount, 0, amount);
      case REFUND_REVERSED -> plus(0, 0, 0, amount, 0, -amount);
    };
  }

  /** So much more of each, in the order of its parts. */
  private Balance plus(
      long came, long handedOn, long setAside, long handedOut, long wentBack, long stayed) {
    return new Balance(
        received + came,
        allocated + handedOn,
        committed + setAside,
        disbursed + handedOut,
        returned + wentBack,
        inHand + stayed);
  }

  /** Whether nothing is left to be accounted for. */
  boolean nothingLeft() {
    return committed == 0 && inHand == 0;
  }
}
