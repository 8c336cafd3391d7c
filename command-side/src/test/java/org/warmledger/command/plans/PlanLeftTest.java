package org.warmledger.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.PLAN_EXCEEDED;
import static org.warmledger.command.plans.PlanStory.DRAWER;
import static org.warmledger.command.plans.PlanStory.FROM;
import static org.warmledger.command.plans.PlanStory.PLAN;
import static org.warmledger.command.plans.PlanStory.approved;
import static org.warmledger.command.plans.PlanStory.drawnUp;
import static org.warmledger.command.plans.PlanStory.given;
import static org.warmledger.command.plans.PlanStory.handed;
import static org.warmledger.command.plans.PlanStory.rice;
import static org.warmledger.command.plans.PlanStory.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.decision.PlanLimit;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRestored;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What is left of a plan on a day, and what would be too much of it, is named. */
class PlanLeftTest {

  private static final UsePlanRule.Carrier BY_DRAWER =
      new UsePlanRule.Carrier(DRAWER, PlanStory.BY, Set.of());
  private static final LocalDate CAME = FROM.plusDays(20);

  private static Decision<PlanEvent> decided(Handed handed, PlanState plan) {
    return UsePlanRule.decide(handed, BY_DRAWER, plan);
  }

  private static Handed on(LocalDate day) {
    return handed(1, PlanUse.HOUSEHOLD_VISIT, visit(1).amounts(), Samples.COUNTY, day);
  }

  private static Handed of(FundAmounts amounts) {
    return handed(1, PlanUse.HOUSEHOLD_VISIT, amounts);
  }

  /** Nothing is left of it: five visits, and once more money alone. */
  private static PlanState usedUp() {
    PlanState plan = given(drawnUp(), approved());
    for (int i = 0; i < 6; i++) {
      Handed act = i == 5 ? of(new FundAmounts(new Money(50_000), List.of())) : visit(i);
      plan = decided(act, plan).orRefuse().stream().reduce(plan, Plan::evolve, (one, two) -> two);
    }
    return plan;
  }

  private static PlanState givenBack(LocalDate on) {
    return Plan.evolve(
        usedUp(),
        new PlanRestored(
            PLAN, Samples.COUNTY, visit(1).act(), new Money(50_000), List.of(rice(1)), on));
  }

  @Test
  void aVisitThatWasTakenBackAsOfItsOwnDayIsEnteredAnewOnThatDay() {
    assertThat(decided(on(FROM), usedUp())).isInstanceOf(Decision.Refused.class);
    assertThat(decided(on(FROM), givenBack(FROM)).orRefuse()).hasSize(1);
  }

  @Test
  void whatCameBackLaterIsNotThereBeforeAndTheDayInTheWaySaysWhatLacks() {
    LocalDate before = CAME.minusDays(1);
    Lack lack =
        new Lack(
            before,
            Lack.Within.DAY,
            new Money(50_000),
            List.of(rice(1)),
            Money.NONE,
            List.of(),
            List.of());
    assertThat(decided(on(before), givenBack(CAME)))
        .isEqualTo(
            Decision.reject(
                Rejection.beyond(
                    new Rejection.PlanLeft(before, Money.NONE, 4, Optional.of(lack)))));
  }

  @Test
  void whatIsTooMuchATimeIsNamedWithWhatMayBe() {
    FundAmounts sacks = new FundAmounts(Money.NONE, List.of(rice(3)));
    Lack lack =
        new Lack(
            FROM,
            Lack.Within.TIME,
            Money.NONE,
            List.of(rice(2)),
            Money.NONE,
            List.of(rice(1)),
            List.of());
    assertThat(decided(of(sacks), given(drawnUp(), approved())))
        .isEqualTo(Decision.reject(Rejection.lacking(PLAN_EXCEEDED, lack)));
  }

  private static List<Goods> instead(Goods asked) {
    FundAmounts one = new FundAmounts(Money.NONE, List.of(asked));
    return decided(of(one), given(drawnUp(), approved()))
            instanceof Decision.Refused<PlanEvent>(Rejection refused)
        ? refused.lack().orElseThrow().instead()
        : List.of();
  }

  @Test
  void goodsThatThePlanHasAtAnotherValueInAnotherUnitOrByAnotherNameAreNamed() {
    assertThat(instead(new Goods("米10kg", 1, "袋", new Money(5_999)))).containsExactly(rice(1));
    assertThat(instead(new Goods("米10kg", 1, "公斤", new Money(600)))).containsExactly(rice(1));
    assertThat(instead(new Goods("东北米10kg", 1, "袋", new Money(6_000)))).containsExactly(rice(1));
    assertThat(instead(new Goods("油5L", 1, "桶", new Money(7_000)))).isEmpty();
    assertThat(instead(rice(2))).as("of which there is some").isEmpty();
  }

  @Test
  void aBlankBehindANameIsNoOtherKindOfGoods() {
    FundAmounts one =
        new FundAmounts(Money.NONE, List.of(new Goods("米10kg ", 1, "袋", new Money(6_000))));
    assertThat(decided(of(one), given(drawnUp(), approved())).orRefuse()).hasSize(1);
  }

  private static PlanLimit beyond(Handed handed, PlanState plan) {
    return decided(handed, plan) instanceof Decision.Refused<PlanEvent>(Rejection refused)
        ? refused.limit().orElseThrow()
        : new PlanLimit(PlanLimit.Which.TIMES, List.of(), List.of());
  }

  @Test
  void theLimitThatIsGoneBeyondIsNamedWithWhatItAllowsAndWhatWasAsked() {
    PlanState plan = given(drawnUp(), approved());
    FundAmounts some = new FundAmounts(new Money(100), List.of());
    assertThat(beyond(handed(1, PlanUse.ENTERPRISE_VISIT, some), plan))
        .isEqualTo(
            new PlanLimit(
                PlanLimit.Which.USE,
                List.of("HOUSEHOLD_VISIT", "SERVICE"),
                List.of("ENTERPRISE_VISIT")));
    for (int i = 0; i < 10; i++) {
      Handed act = handed(i, PlanUse.HOUSEHOLD_VISIT, some);
      plan = decided(act, plan).orRefuse().stream().reduce(plan, Plan::evolve, (one, two) -> two);
    }
    assertThat(beyond(handed(11, PlanUse.HOUSEHOLD_VISIT, some), plan))
        .isEqualTo(new PlanLimit(PlanLimit.Which.TIMES, List.of("10"), List.of("11")));
  }
}
