package org.warmledger.query.fundbook;

/**
 * What became of the yuan, or of one kind of goods, that a fund received: always received =
 * allocated + committed + disbursed + returned + in hand.
 */
public record Balances(
    long received, long allocated, long committed, long disbursed, long returned, long inHand) {

  public static final Balances NONE = new Balances(0, 0, 0, 0, 0, 0);

  public Balances moved(Movement movement, long amount) {
    return switch (movement) {
      case RECEIVED -> plus(new Balances(amount, 0, 0, 0, 0, amount));
      case ALLOCATED -> plus(new Balances(0, amount, 0, 0, 0, -amount));
      case COMMITTED -> plus(new Balances(0, 0, amount, 0, 0, -amount));
      case RELEASED -> plus(new Balances(0, 0, -amount, 0, 0, amount));
      case DISBURSED -> plus(new Balances(0, 0, -amount, amount, 0, 0));
      case REFUNDED -> plus(new Balances(0, 0, 0, -amount, 0, amount));
      case RETURNED -> plus(new Balances(0, 0, 0, 0, amount, -amount));
      case RECEIPT_REVERSED -> moved(Movement.RECEIVED, -amount);
      case ALLOCATION_REVERSED -> moved(Movement.ALLOCATED, -amount);
      case RETURN_REVERSED -> moved(Movement.RETURNED, -amount);
      case REFUND_REVERSED -> moved(Movement.REFUNDED, -amount);
    };
  }

  public Balances plus(Balances more) {
    return new Balances(
        Math.addExact(received, more.received),
        Math.addExact(allocated, more.allocated),
        Math.addExact(committed, more.committed),
        Math.addExact(disbursed, more.disbursed),
        Math.addExact(returned, more.returned),
        Math.addExact(inHand, more.inHand));
  }
}
