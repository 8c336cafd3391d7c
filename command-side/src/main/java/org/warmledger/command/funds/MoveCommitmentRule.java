package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Share;

/** What is set aside is handed out or freed, and what was handed out comes back in parts. */
final class MoveCommitmentRule {

  private MoveCommitmentRule() {}

  /** What is to become of it. */
  sealed interface Move {

    /** It was handed out. */
    record Settle(LocalDate on) implements Move {}

    /** It is not handed out. */
    record Release(ReleaseReason why, LocalDate on) implements Move {}

    /** So much of it is handed out under its spending plan. */
    record Draw(FundAmounts amounts, LocalDate on) implements Move {}

    /** So much of it came back. */
    record Refund(FundAmounts amounts, LocalDate on) implements Move {}

    /** So much of what was said to have come back did not. */
    record Unrefund(FundAmounts amounts, LocalDate on) implements Move {}

    default FundMovement posted() {
      return switch (this) {
        case Settle settle -> FundMovement.SETTLED;
        case Release release -> FundMovement.RELEASED;
        case Draw draw -> FundMovement.RELEASED;
        case Refund refund -> FundMovement.REFUNDED;
        case Unrefund again -> FundMovement.REFUND_REVERSED;
      };
    }
  }

  static Decision<CommitmentEvent> decide(Move move, CommitmentId id, CommitmentState state) {
    return switch (move) {
      case Move.Settle(LocalDate on) -> settle(id, state, on);
      case Move.Release(ReleaseReason why, LocalDate on) -> release(id, state, why, on);
      case Move.Draw(FundAmounts amounts, LocalDate on) -> draw(id, state, amounts, on);
      case Move.Refund(FundAmounts amounts, LocalDate on) -> refund(id, state, amounts, on);
      case Move.Unrefund(FundAmounts amounts, LocalDate on) -> unrefund(id, state, amounts, on);
    };
  }

  private static Decision<CommitmentEvent> settle(
      CommitmentId id, CommitmentState state, LocalDate on) {
    return switch (state) {
      case CommitmentState.Committed held ->
          Decision.accept(new FundsSettled(id, held.fund(), held.union(), held.shares(), on));
      case CommitmentState.Settled settled -> Decision.alreadySo();
      // Delivered before the ledger kept funds.
      case CommitmentState.None none -> Decision.alreadySo();
      case CommitmentState.Released free -> throw new IllegalStateException("settled, released");
    };
  }

  private static Decision<CommitmentEvent> release(
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

  private static Decision<CommitmentEvent> draw(
      CommitmentId id, CommitmentState state, FundAmounts amounts, LocalDate on) {
    return state instanceof CommitmentState.Committed held
        ? part(held.shares(), amounts, on, RejectionCode.PLAN_EXCEEDED)
            .map(
                shares ->
                    new FundsReleased(
                        id, held.fund(), held.union(), ReleaseReason.PLAN_USED, shares, on))
        : Decision.reject(RejectionCode.PLAN_EXCEEDED);
  }

  private static Decision<CommitmentEvent> refund(
      CommitmentId id, CommitmentState state, FundAmounts amounts, LocalDate on) {
    return switch (state) {
      case CommitmentState.Settled settled when amounts.isNothing() -> Decision.alreadySo();
      case CommitmentState.Settled settled ->
          part(settled.outstanding(), amounts, on, RejectionCode.C22_OVERDRAWN)
              .map(shares -> new FundsRefunded(id, settled.fund(), settled.union(), shares, on));
      case CommitmentState.None none -> throw new IllegalStateException("refunded, not committed");
      case CommitmentState.Committed held -> throw new IllegalStateException("refunded, not paid");
      case CommitmentState.Released free -> throw new IllegalStateException("refunded, released");
    };
  }

  /** What came back last goes first: each lot is then as it was before that came back. */
  private static Decision<CommitmentEvent> unrefund(
      CommitmentId id, CommitmentState state, FundAmounts amounts, LocalDate on) {
    return state instanceof CommitmentState.Settled settled
        ? part(settled.refunded().reversed(), amounts, on, RejectionCode.C22_OVERDRAWN)
            .map(shares -> new RefundReversed(id, settled.fund(), settled.union(), shares, on))
        : Decision.reject(RejectionCode.C22_OVERDRAWN);
  }

  /** So much of what is held, or why not when that is less. */
  private static Decision<List<Share>> part(
      List<Share> held, FundAmounts asked, LocalDate on, RejectionCode tooLittle) {
    return Shares.draw(held, asked)
        .map(Decision::accept)
        .orElseGet(
            () -> Decision.reject(Rejection.lacking(tooLittle, Shares.lack(held, asked, on))));
  }
}
