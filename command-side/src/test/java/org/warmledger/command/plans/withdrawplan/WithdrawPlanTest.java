package org.warmledger.command.plans.withdrawplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.DATE_OUT_OF_ORDER;
import static org.warmledger.command.decision.RejectionCode.PLAN_ALREADY_DECIDED;
import static org.warmledger.command.decision.RejectionCode.PLAN_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.PLAN_OF_OTHERS;
import static org.warmledger.command.plans.PlanStory.APPROVER;
import static org.warmledger.command.plans.PlanStory.DRAWER;
import static org.warmledger.command.plans.PlanStory.FROM;
import static org.warmledger.command.plans.PlanStory.PLAN;
import static org.warmledger.command.plans.PlanStory.approved;
import static org.warmledger.command.plans.PlanStory.closed;
import static org.warmledger.command.plans.PlanStory.drawnUp;
import static org.warmledger.command.plans.PlanStory.given;
import static org.warmledger.command.plans.PlanStory.rejected;
import static org.warmledger.command.plans.PlanStory.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.ids.StaffId;

/** Whoever drew a plan up takes it back, nobody else, while it waits. */
class WithdrawPlanTest {

  private static Decision<PlanEvent> withdraw(PlanState state, StaffId by, LocalDate on) {
    return WithdrawPlanRule.decide(new WithdrawPlan(PLAN, "填错", by, on), state);
  }

  @Test
  void onlyByWhoeverDrewItUp() {
    assertThat(withdraw(given(drawnUp()), DRAWER, FROM)).isEqualTo(Decision.accept(withdrawn()));
    assertThat(withdraw(given(drawnUp()), APPROVER, FROM))
        .isEqualTo(Decision.reject(PLAN_OF_OTHERS));
    assertThat(withdraw(given(drawnUp()), DRAWER, FROM.minusDays(1)))
        .isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
    assertThat(withdraw(given(), DRAWER, FROM)).isEqualTo(Decision.reject(PLAN_NOT_FOUND));
  }

  @Test
  void onlyWhileItWaits() {
    PlanState back = given(drawnUp(), withdrawn());
    assertThat(withdraw(back, DRAWER, FROM)).isEqualTo(Decision.alreadySo());
    assertThat(withdraw(back, APPROVER, FROM)).isEqualTo(Decision.reject(PLAN_ALREADY_DECIDED));
    for (PlanState decided :
        List.of(
            given(drawnUp(), rejected()),
            given(drawnUp(), approved()),
            given(drawnUp(), approved(), closed()))) {
      assertThat(withdraw(decided, DRAWER, FROM)).isEqualTo(Decision.reject(PLAN_ALREADY_DECIDED));
    }
  }
}
