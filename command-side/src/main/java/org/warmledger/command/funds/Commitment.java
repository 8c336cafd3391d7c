package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/**
 * One commitment: none → committed → settled or released; what was settled may be refunded in
 * parts. Its shares are those of the commitment to the end, so that no fen changes its origin.
 */
final class Commitment {

  private Commitment() {}

  static CommitmentState none() {
    return new CommitmentState.None();
  }

  /** Whether funds are still to be set aside for it. */
  static boolean isOutstanding(CommitmentState state) {
    return switch (state) {
      case CommitmentState.None none -> true;
      case CommitmentState.Released released -> true;
      case CommitmentState.Committed committed -> false;
      case CommitmentState.Settled settled -> false;
    };
  }

  static Decision<CommitmentEvent> settle(CommitmentId id, CommitmentState state, LocalDate on) {
    return switch (state) {
      case CommitmentState.Committed held ->
          Decision.accept(new FundsSettled(id, held.fund(), held.union(), held.shares(), on));
      case CommitmentState.Settled settled -> Decision.alreadySo();
      // Delivered before the ledger kept funds.
      case CommitmentState.None none -> Decision.alreadySo();
      case CommitmentState.Released free -> throw new IllegalStateException("settled, released");
    };
  }

  static Decision<CommitmentEvent> release(
      CommitmentId id, CommitmentState state, ReleaseReason why, LocalDate on) {
    return switch (state) {
      case CommitmentState.Committed held ->
          Decision.accept(new FundsReleased(id, held.fund(), held.union(), why, held.shares(), on));
      case CommitmentState.None none -> Decision.alreadySo();
      case CommitmentState.Released released -> Decision.alreadySo();
      case CommitmentState.Settled settled ->
          throw new IllegalStateException("released, handed out");
    };
  }

  static Decision<CommitmentEvent> refund(
      CommitmentId id, CommitmentState state, Money money, List<Goods> goods, LocalDate on) {
    return switch (state) {
      case CommitmentState.Settled settled ->
          Shares.draw(settled.outstanding(), money, goods)
              .map(shares -> refunded(id, settled, shares, on))
              .orElseGet(() -> Decision.reject(RejectionCode.C22_OVERDRAWN));
      case CommitmentState.None none -> throw new IllegalStateException("refunded, not committed");
      case CommitmentState.Committed held -> throw new IllegalStateException("refunded, not paid");
      case CommitmentState.Released free -> throw new IllegalStateException("refunded, released");
    };
  }

  private static Decision<CommitmentEvent> refunded(
      CommitmentId id, CommitmentState.Settled settled, List<Share> shares, LocalDate on) {
    return shares.isEmpty()
        ? Decision.alreadySo()
        : Decision.accept(new FundsRefunded(id, settled.fund(), settled.union(), shares, on));
  }

  static CommitmentState evolve(CommitmentState state, CommitmentEvent event) {
    return switch (event) {
      case FundsCommitted committed ->
          new CommitmentState.Committed(committed.fund(), committed.union(), committed.shares());
      case FundsSettled settled ->
          new CommitmentState.Settled(settled.fund(), settled.union(), settled.shares(), List.of());
      case FundsReleased released -> new CommitmentState.Released();
      case FundsRefunded refunded -> refunded(state, refunded);
    };
  }

  private static CommitmentState refunded(CommitmentState state, FundsRefunded event) {
    if (state instanceof CommitmentState.Settled settled) {
      List<Share> back =
          Stream.concat(settled.refunded().stream(), event.shares().stream()).toList();
      return new CommitmentState.Settled(
          settled.fund(), settled.union(), settled.shares(), Shares.together(back));
    }
    throw new IllegalStateException("only what was handed out comes back");
  }
}
