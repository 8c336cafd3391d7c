package org.warmledger.command.checks.flags;

import java.util.List;
import java.util.Set;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Share;

/**
 * What a fact does to a fund: 1 for more, -1 for less.
 *
 * @param free to what is neither handed out nor set aside
 * @param there to the same with what is only set aside
 */
record FundChange(int free, int there, List<Share> shares) {

  /** The facts that move anything. */
  static final Set<Class<?>> FACTS =
      Set.of(
          FundReceived.class,
          FundAllocated.class,
          FundReturned.class,
          FundMoveReversed.class,
          FundBooked.class);

  static FundChange by(LedgerEvent event) {
    return switch (event) {
      case FundReceived received -> new FundChange(1, 1, received.shares());
      case FundAllocated allocated -> new FundChange(-1, -1, allocated.shares());
      case FundReturned returned -> new FundChange(-1, -1, returned.shares());
      case FundMoveReversed back when back.flow() == FundFlow.RECEIPT ->
          new FundChange(-1, -1, back.shares());
      case FundMoveReversed back -> new FundChange(1, 1, back.shares());
      case FundBooked booked -> by(booked.movement(), booked.shares());
      default -> new FundChange(0, 0, List.of());
    };
  }

  private static FundChange by(FundMovement movement, List<Share> shares) {
    return switch (movement) {
      case COMMITTED -> new FundChange(-1, 0, shares);
      case RELEASED -> new FundChange(1, 0, shares);
      case SETTLED -> new FundChange(0, -1, shares);
      case REFUNDED -> new FundChange(1, 1, shares);
      case REFUND_REVERSED -> new FundChange(-1, -1, shares);
    };
  }
}
