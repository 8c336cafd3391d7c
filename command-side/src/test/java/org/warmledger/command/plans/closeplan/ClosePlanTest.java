package org.warmledger.command.plans.closeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.command.plans.PlanStory.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanEvent;

/** An approved plan is closed, not before it was approved. */
class ClosePlanTest {

  private static Decision<PlanEvent> close(PlanState state, LocalDate on) {
    return ClosePlanRule.decide(new ClosePlan(PLAN, "结束", Optional.of(APPROVER), on), state);
  }

  @Test
  void whatWasApprovedIsClosedOnce() {
    assertThat(close(given(drawnUp(), approved()), TO)).isEqualTo(Decision.accept(closed()));
    assertThat(close(given(drawnUp(), approved()), FROM.minusDays(1)))
        .isEqualTo(Decision.reject(Rejection.early(Rejection.Preceding.APPROVED, FROM)));
    assertThat(close(given(drawnUp(), approved(), closed()), TO)).isEqualTo(Decision.alreadySo());
  }

  @Test
  void whatWasNotApprovedIsNot() {
    assertThat(close(given(), TO)).isEqualTo(Decision.reject(PLAN_NOT_FOUND));
    assertThat(close(given(drawnUp()), TO)).isEqualTo(Decision.reject(PLAN_NOT_APPROVED));
    assertThat(close(given(drawnUp(), rejected()), TO))
        .isEqualTo(Decision.reject(PLAN_NOT_APPROVED));
    assertThat(close(given(drawnUp(), withdrawn()), TO))
        .isEqualTo(Decision.reject(PLAN_NOT_APPROVED));
  }
}
