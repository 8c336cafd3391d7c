package org.warmledger.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.values.Money;
import org.warmledger.query.casefile.Repayments.Repayment;

/** What the file shows of what came back of a loan. */
class RepaymentsTest {

  private static final RepaymentEntered BACK = Like.sample(RepaymentEntered.class).made();
  private static final LoanRepaid REPAID = Like.sample(LoanRepaid.class).made();
  private static final RepaymentEntered ENTERED =
      Like.sample(RepaymentEntered.class)
          .with(RepaymentEntered::repayment, REPAID.repayment().orElseThrow())
          .with(RepaymentEntered::takesBack, Optional.empty())
          .made();

  private static Repayments entered() {
    return new Repayments(List.of()).entered(ENTERED);
  }

  @Test
  void whatWaitsDoesNotCountAndWhatIsConfirmedDoes() {
    assertThat(entered().all())
        .extracting(Repayment::state)
        .containsExactly(RepaymentState.WAITING);
    assertThat(entered().confirmed()).isEqualTo(Money.NONE);
    Repayments repaid = entered().repaid(REPAID);
    assertThat(repaid.all())
        .extracting(Repayment::state, Repayment::decidedBy)
        .containsExactly(tuple(RepaymentState.CONFIRMED, REPAID.confirmedBy()));
    assertThat(repaid.confirmed()).isEqualTo(REPAID.money());
  }

  @Test
  void whatIsTakenBackByTwoIsOwedAgain() {
    Repayments disputed = entered().repaid(REPAID).entered(BACK);
    assertThat(disputed.confirmed()).isEqualTo(REPAID.money());
    Repayments owed = disputed.reversed(Like.sample(RepaymentReversed.class).made());
    assertThat(owed.all())
        .extracting(Repayment::state)
        .containsExactly(RepaymentState.TAKEN_BACK, RepaymentState.CONFIRMED);
    assertThat(owed.confirmed()).isEqualTo(Money.NONE);
  }

  @Test
  void whatIsTurnedDownChangesNothing() {
    Repayments kept =
        entered().repaid(REPAID).entered(BACK).refused(Like.sample(RepaymentRefused.class).made());
    assertThat(kept.all())
        .extracting(Repayment::state)
        .containsExactly(RepaymentState.CONFIRMED, RepaymentState.REFUSED);
    assertThat(kept.confirmed()).isEqualTo(REPAID.money());
  }

  @Test
  void whatOnePersonAloneEnteredHasANameByItsPlace() {
    Repayments before = new Repayments(List.of()).repaid(Like.bare(LoanRepaid.class).made());
    assertThat(before.all())
        .extracting(Repayment::repaymentId, Repayment::state)
        .containsExactly(tuple(new RepaymentId("repayment-1"), RepaymentState.CONFIRMED));
  }

  @Test
  void whyItIsTakenBackIsErasedWithThePerson() {
    assertThat(
            entered()
                .entered(BACK)
                .without(new Erasure(Samples.HEAD))
                .all()
                .getLast()
                .reason()
                .orElseThrow()
                .isErased())
        .isTrue();
  }
}
