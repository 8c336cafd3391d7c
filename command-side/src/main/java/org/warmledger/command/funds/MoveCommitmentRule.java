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
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
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
    record Draw(Money money, List<Goods> goods, LocalDate on) implements Move {}

    /** So much of it came back. */
    record Refund(Money money, List<Goods> goods, LocalDate on) implements Move {}

    /** So much of what was said to have come back did not. */
    record Unrefund(Money money, List<Goods> goods, LocalDate on) implements Move {}

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
      case Move.Draw(Money money, List<Goods> goods, LocalDate on) ->
          draw(id, state, new FundAmounts(money, goods), on);
      case Move.Refund(Money money, List<Goods> goods, LocalDate on) ->
          refund(id, state, money, goods, on);
      case Move.Unrefund(Money money, List<Goods> goods, LocalDate on) ->
          unrefund(id, state, new FundAmounts(money, goods), on);
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
        ? Shares.draw(held.shares(), amounts.money(), amounts.goods())
            .map(
                shares ->
                    Decision.<CommitmentEvent>accept(
                        new FundsReleased(
                            id, held.fund(), held.union(), ReleaseReason.PLAN_USED, shares, on)))
            .orElseGet(() -> tooLittle(RejectionCode.PLAN_EXCEEDED, held.shares(), amounts, on))
        : Decision.reject(RejectionCode.PLAN_EXCEEDED);
  }

  private static Decision<CommitmentEvent> refund(
      CommitmentId id, CommitmentState state, Money money, List<Goods> goods, LocalDate on) {
    return switch (state) {
      case CommitmentState.Settled settled ->
          Shares.draw(settled.outstanding(), money, goods)
              .map(shares -> refunded(id, settled, shares, on))
              .orElseGet(
                  () ->
                      tooLittle(
                          RejectionCode.C22_OVERDRAWN,
                          settled.outstanding(),
                          new FundAmounts(money, goods),
                          on));
      case CommitmentState.None none -> throw new IllegalStateException("refunded, not committed");
      case CommitmentState.Committed held -> throw new IllegalStateException("refunded, not paid");
      case CommitmentState.Released free -> throw new IllegalStateException("refunded, released");
    };
  }

  /** What came back last goes first: each lot is then as it was before that came back. */
  private static Decision<CommitmentEvent> unrefund(
      CommitmentId id, CommitmentState state, FundAmounts amounts, LocalDate on) {
    return state instanceof CommitmentState.Settled settled
        ? Shares.draw(settled.refunded().reversed(), amounts.money(), amounts.goods())
            .map(
                shares ->
                    Decision.<CommitmentEvent>accept(
                        new RefundReversed(id, settled.fund(), settled.union(), shares, on)))
            .orElseGet(
                () -> tooLittle(RejectionCode.C22_OVERDRAWN, settled.refunded(), amounts, on))
        : Decision.reject(RejectionCode.C22_OVERDRAWN);
  }

  private static Decision<CommitmentEvent> tooLittle(
      RejectionCode code, List<Share> held, FundAmounts asked, LocalDate on) {
    return Decision.reject(Rejection.lacking(code, Shares.lack(held, asked, on)));
  }

  private static Decision<CommitmentEvent> refunded(
      CommitmentId id, CommitmentState.Settled settled, List<Share> shares, LocalDate on) {
    return shares.isEmpty()
        ? Decision.alreadySo()
        : Decision.accept(new FundsRefunded(id, settled.fund(), settled.union(), shares, on));
  }
}
