package org.warmledger.command.plans.approveplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.command.plans.PlanStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.FundScope;

/** A plan is approved by another hand than drew it up, while it can still be used. */
class ApprovePlanTest {

  private static final Optional<FundFacts> SHOWN =
      Optional.of(
          new FundFacts(
              FUND,
              Samples.COUNTY,
              FundingSource.OWN_UNION,
              new FundScope(FROM, TO, List.of(), List.of(), Optional.empty(), List.of(), List.of()),
              3));

  private static Decision<PlanEvent> approve(PlanState state, StaffId by, LocalDate on) {
    return ApprovePlanRule.decide(new ApprovePlan(PLAN, 3, "同意", by, on, on), state, SHOWN);
  }

  @Test
  void byAnotherHandWithinItsPeriod() {
    assertThat(approve(given(drawnUp()), APPROVER, FROM)).isEqualTo(Decision.accept(approved()));
    assertThat(approve(given(drawnUp()), DRAWER, FROM)).isEqualTo(Decision.reject(C13_SAME_HANDS));
    assertThat(approve(given(drawnUp()), APPROVER, TO.plusDays(1)))
        .isEqualTo(Decision.reject(PLAN_CLOSED));
    ApprovePlan command = new ApprovePlan(PLAN, 3, "同意", APPROVER, FROM, FROM);
    assertThat(ApprovePlanRule.decide(command, given(drawnUp()), Optional.empty()))
        .isEqualTo(Decision.reject(UNKNOWN_FUND));
  }

  /** Else what nobody can hand out any more is set aside. */
  @Test
  void notOnceItsPeriodIsOverWhateverDayTheApprovalBears() {
    ApprovePlan late = new ApprovePlan(PLAN, 3, "补批", APPROVER, FROM, TO.plusDays(1));
    assertThat(ApprovePlanRule.decide(late, given(drawnUp()), SHOWN))
        .isEqualTo(Decision.reject(PLAN_CLOSED));
    ApprovePlan onItsLastDay = new ApprovePlan(PLAN, 3, "同意", APPROVER, FROM, TO);
    assertThat(ApprovePlanRule.decide(onItsLastDay, given(drawnUp()), SHOWN).orRefuse()).hasSize(1);
  }

  @Test
  void onceOnly() {
    assertThat(approve(given(drawnUp(), approved()), APPROVER, FROM))
        .isEqualTo(Decision.alreadySo());
    assertThat(approve(given(drawnUp(), approved(), closed()), APPROVER, FROM))
        .isEqualTo(Decision.alreadySo());
    StaffId other = new StaffId("supervisor@410800");
    for (PlanState decided :
        List.of(
            given(drawnUp(), approved()),
            given(drawnUp(), approved(), closed()),
            given(drawnUp(), rejected()),
            given(drawnUp(), withdrawn()))) {
      assertThat(approve(decided, other, FROM)).isEqualTo(Decision.reject(PLAN_ALREADY_DECIDED));
    }
  }
}
