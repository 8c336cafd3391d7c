package org.warmledger.command.plans.rejectplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.command.plans.PlanStory.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.ids.StaffId;

/** A plan is turned down by another hand than drew it up, once. */
class RejectPlanTest {

  private static Decision<PlanEvent> reject(PlanState state, StaffId by, LocalDate on) {
    return RejectPlanRule.decide(new RejectPlan(PLAN, "不同意", by, on), state);
  }

  @Test
  void byAnotherHandNotBeforeItWasDrawnUp() {
    assertThat(reject(given(drawnUp()), APPROVER, FROM)).isEqualTo(Decision.accept(rejected()));
    assertThat(reject(given(drawnUp()), DRAWER, FROM)).isEqualTo(Decision.reject(C13_SAME_HANDS));
    assertThat(reject(given(drawnUp()), APPROVER, FROM.minusDays(1)))
        .isEqualTo(Decision.reject(Rejection.early(Rejection.Preceding.DRAWN_UP, FROM)));
  }

  @Test
  void onceOnly() {
    assertThat(reject(given(), APPROVER, FROM)).isEqualTo(Decision.reject(PLAN_NOT_FOUND));
    assertThat(reject(given(drawnUp(), rejected()), APPROVER, FROM))
        .isEqualTo(Decision.alreadySo());
    StaffId other = new StaffId("supervisor@410800");
    for (PlanState decided :
        new PlanState[] {
          given(drawnUp(), rejected()),
          given(drawnUp(), approved()),
          given(drawnUp(), withdrawn()),
          given(drawnUp(), approved(), closed())
        }) {
      assertThat(reject(decided, other, FROM)).isEqualTo(Decision.reject(PLAN_ALREADY_DECIDED));
    }
  }
}
