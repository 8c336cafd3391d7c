package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.PLAN_EXCEEDED;
import static org.warmledger.command.funds.Ledgers.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.MoveCommitmentRule.Move;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** What a spending plan holds is handed out in parts, and may be added to again. */
class PlanHoldingTest {

  private static final CommitmentId PLAN = new CommitmentId("commitment-one");

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  private static Move draw(long fen) {
    return new Move.Draw(new FundAmounts(new Money(fen), List.of()), DAY);
  }

  private static CommitmentState drawn(CommitmentState held, long fen) {
    List<CommitmentEvent> facts = MoveCommitmentRule.decide(draw(fen), PLAN, held).orRefuse();
    assertThat(facts)
        .singleElement()
        .isInstanceOfSatisfying(
            FundsReleased.class,
            fact -> assertThat(fact.reason()).isEqualTo(ReleaseReason.PLAN_USED));
    return Commitment.evolve(held, facts.getFirst());
  }

  private static long fen(CommitmentState held) {
    return Share.moneyOf(((CommitmentState.Committed) held).shares()).fen();
  }

  @Test
  void inPartsUntilNothingIsLeftOfIt() {
    ledgers.receive(CITY, yuan(100));
    ledgers.commit(CITY, order("one", yuan(60)));
    CommitmentState held = ledgers.commitment(PLAN);
    assertThat(draw(1).posted()).isEqualTo(FundMovement.RELEASED);
    CommitmentState rest = drawn(held, 40);
    assertThat(fen(rest)).isEqualTo(20);
    assertThat(MoveCommitmentRule.decide(draw(21), PLAN, rest))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.rejection().code()).isEqualTo(PLAN_EXCEEDED));
    CommitmentState nothing = drawn(rest, 20);
    assertThat(nothing).isEqualTo(new CommitmentState.Released());
    assertThat(MoveCommitmentRule.decide(draw(1), PLAN, nothing))
        .isEqualTo(Decision.reject(PLAN_EXCEEDED));
  }

  @Test
  void whatComesBackIsItsAgain() {
    ledgers.receive(CITY, yuan(100));
    ledgers.commit(CITY, order("one", yuan(60)));
    CommitmentState held = ledgers.commitment(PLAN);
    FundsCommitted again =
        new FundsCommitted(
            PLAN,
            CITY,
            ledgers.book(CITY).union(),
            order("one", yuan(1)).purpose(),
            ((CommitmentState.Committed) held).shares(),
            Optional.empty(),
            DAY);
    assertThat(fen(Commitment.evolve(drawn(held, 40), again))).isEqualTo(80);
    assertThat(fen(Commitment.evolve(drawn(held, 60), again))).isEqualTo(60);
  }

  @Test
  void whatWasNeverSetAsideIsFree() {
    FundsReleased free =
        new FundsReleased(
            PLAN, CITY, ledgers.book(CITY).union(), ReleaseReason.PLAN_OVER, List.of(), DAY);
    assertThat(Commitment.evolve(Commitment.none(), free))
        .isEqualTo(new CommitmentState.Released());
  }
}
