package org.warmledger.query.statistics.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.Like;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;

/** What was there when the ledger became the book was carried over, and not raised (C24). */
class OpeningBalanceTest {

  private static final FundReceived OPENING =
      Like.sample(FundReceived.class)
          .with(FundReceived::from, Optional.empty())
          .with(FundReceived::enteredAs, Optional.of(FundMove.OPENING))
          .made();
  private static final FundReceived CAME =
      Like.the(OPENING).with(FundReceived::enteredAs, Optional.empty()).made();
  private static final FundMoveReversed BACK =
      Like.sample(FundMoveReversed.class)
          .with(FundMoveReversed::flow, FundFlow.RECEIPT)
          .with(FundMoveReversed::other, Optional.empty())
          .with(FundMoveReversed::enteredAs, Optional.of(FundMove.OPENING))
          .made();
  private static final FundMoveReversed CAME_BACK =
      Like.the(BACK).with(FundMoveReversed::enteredAs, Optional.empty()).made();

  @Test
  void itIsInNoCellOfAForm() {
    assertThat(ActModel.isCounted(OPENING)).isFalse();
    assertThat(ActModel.isCounted(CAME)).isTrue();
    assertThat(ActModel.isCounted(BACK)).isFalse();
    assertThat(ActModel.isCounted(CAME_BACK)).isTrue();
    assertThat(
            ActModel.isCounted(
                Like.the(CAME_BACK).with(FundMoveReversed::flow, FundFlow.RETURN).made()))
        .isFalse();
    assertThat(ActModel.isCounted(Like.sample(CaseVisited.class).made())).isTrue();
  }

  @Test
  void itIsCarriedOverIntoThePeriodOfItsOwnDay() {
    var opened = FundFlowModel.flow(OPENING).orElseThrow();
    var came = FundFlowModel.flow(CAME).orElseThrow();
    assertThat(opened.opening()).isPositive().isEqualTo(came.in());
    assertThat(opened.in()).isZero();
    assertThat(came.opening()).isZero();
    assertThat(FundFlowModel.flow(BACK).orElseThrow().opening()).isEqualTo(-opened.opening());
    assertThat(FundFlowModel.flow(CAME_BACK).orElseThrow().in()).isEqualTo(-came.in());
    assertThat(opened.plus(opened).opening()).isEqualTo(2 * opened.opening());
  }
}
