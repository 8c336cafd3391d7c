package org.warmledger.query.fundbook;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.FundGranted;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Share;

/**
 * What an event moves.
 *
 * @param count how many facts it stands for: a fund is told of its commitments many at a time
 */
public record Posting(Movement movement, List<Share> shares, int count) {

  public Posting {
    shares = List.copyOf(shares);
  }

  /**
   * What an event of the fund itself moves; empty when it is opened, amended, granted, closed or
   * opened again.
   */
  public static Optional<Posting> of(FundEvent event) {
    return switch (event) {
      case FundOpened _, FundAmended _, FundClosed _, FundClosureReversed _ -> Optional.empty();
      case FundGranted _, FundGrantEnded _ -> Optional.empty();
      case FundReceived received -> one(Movement.RECEIVED, received.shares());
      case FundAllocated allocated -> one(Movement.ALLOCATED, allocated.shares());
      case FundReturned returned -> one(Movement.RETURNED, returned.shares());
      case FundMoveReversed back -> one(movement(back.flow()), back.shares());
      case FundBooked booked ->
          Optional.of(new Posting(movement(booked.movement()), booked.shares(), booked.count()));
    };
  }

  /** What an event of a commitment moves; its fund is told of it in the same transaction. */
  public static Posting of(CommitmentEvent event) {
    Movement movement =
        switch (event) {
          case FundsCommitted committed -> Movement.COMMITTED;
          case FundsSettled settled -> Movement.DISBURSED;
          case FundsReleased released -> Movement.RELEASED;
          case FundsRefunded refunded -> Movement.REFUNDED;
          case RefundReversed back -> Movement.REFUND_REVERSED;
        };
    return new Posting(movement, event.shares(), 1);
  }

  private static Optional<Posting> one(Movement movement, List<Share> shares) {
    return Optional.of(new Posting(movement, shares, 1));
  }

  private static Movement movement(FundFlow takenBack) {
    return switch (takenBack) {
      case RECEIPT -> Movement.RECEIPT_REVERSED;
      case ALLOCATION -> Movement.ALLOCATION_REVERSED;
      case RETURN -> Movement.RETURN_REVERSED;
    };
  }

  private static Movement movement(FundMovement booked) {
    return switch (booked) {
      case COMMITTED -> Movement.COMMITTED;
      case SETTLED -> Movement.DISBURSED;
      case RELEASED -> Movement.RELEASED;
      case REFUNDED -> Movement.REFUNDED;
      case REFUND_REVERSED -> Movement.REFUND_REVERSED;
    };
  }
}
