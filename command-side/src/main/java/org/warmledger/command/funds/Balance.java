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
    return new Balance(
        received + amount, allocated, committed, disbursed, returned, inHand + amount);
  }

  Balance allocate(long amount) {
    return new Balance(
        received, allocated + amount, committed, disbursed, returned, inHand - amount);
  }

  Balance giveBack(long amount) {
    return new Balance(
        received, allocated, committed, disbursed, returned + amount, inHand - amount);
  }

  Balance move(FundMovement movement, long amount) {
    return switch (movement) {
      case COMMITTED ->
          new Balance(
              received, allocated, committed + amount, disbursed, returned, inHand - amount);
      case SETTLED ->
          new Balance(
              received, allocated, committed - amount, disbursed + amount, returned, inHand);
      case RELEASED ->
          new Balance(
              received, allocated, committed - amount, disbursed, returned, inHand + amount);
      case REFUNDED ->
          new Balance(
              received, allocated, committed, disbursed - amount, returned, inHand + amount);
      case REFUND_REVERSED ->
          new Balance(
              received, allocated, committed, disbursed + amount, returned, inHand - amount);
    };
  }

  /** Whether nothing is left to be accounted for. */
  boolean nothingLeft() {
    return committed == 0 && inHand == 0;
  }
}
