package org.warmledger.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.command.plans.PlanStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRestored;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Purpose;

/** What is handed over under a plan stays within it. */
class UsePlanTest {

  private static final UsePlanRule.Carrier BY_DRAWER =
      new UsePlanRule.Carrier(DRAWER, BY, Set.of());
  private static final UsePlanRule.Carrier BY_APPROVER =
      new UsePlanRule.Carrier(APPROVER, BY, Set.of());

  private static void refused(Handed handed, PlanState state, RejectionCode code) {
    assertThat(UsePlanRule.decide(handed, BY_DRAWER, state))
        .isInstanceOfSatisfying(
            Decision.Refused.class, no -> assertThat(no.rejection().code()).isEqualTo(code));
  }

  private static PlanState use(PlanState state, Handed handed) {
    return UsePlanRule.decide(handed, BY_DRAWER, state).orRefuse().stream()
        .reduce(state, Plan::evolve, (first, second) -> second);
  }

  private static Handed money(long fen) {
    return handed(1, PlanUse.HOUSEHOLD_VISIT, new FundAmounts(new Money(fen), List.of()));
  }

  private static Handed goods(Goods... goods) {
    return handed(1, PlanUse.HOUSEHOLD_VISIT, new FundAmounts(Money.NONE, List.of(goods)));
  }

  @Test
  void onlyAnApprovedPlanIsUsed() {
    refused(visit(1), given(), UNKNOWN_PLAN);
    refused(visit(1), given(drawnUp()), PLAN_NOT_APPROVED);
    refused(visit(1), given(drawnUp(), rejected()), PLAN_NOT_APPROVED);
    refused(visit(1), given(drawnUp(), withdrawn()), PLAN_NOT_APPROVED);
    refused(visit(1), given(drawnUp(), approved(), closed()), PLAN_CLOSED);
    assertThat(UsePlanRule.decide(visit(1), BY_DRAWER, given(drawnUp(), approved())).orRefuse())
        .hasSize(1);
  }

  /** Neither the union above nor one below spends under it. */
  @Test
  void onlyPeopleOfItsUnionHandOverUnderIt() {
    for (String other : List.of("410800", "41080301", "410811")) {
      UsePlanRule.Carrier by = new UsePlanRule.Carrier(DRAWER, new UnionCode(other), Set.of());
      assertThat(UsePlanRule.decide(visit(1), by, given(drawnUp(), approved())))
          .isInstanceOfSatisfying(
              Decision.Refused.class,
              no -> assertThat(no.rejection().code()).isEqualTo(PLAN_OF_ANOTHER_UNION));
    }
  }

  @Test
  void noMoreATimeThanThePlanSays() {
    PlanState plan = given(drawnUp(), approved());
    refused(money(50_001), plan, PLAN_EXCEEDED);
    refused(goods(rice(1), rice(1)), plan, PLAN_EXCEEDED);
    refused(goods(new Goods("油", 1, "桶", new Money(7_000))), plan, PLAN_EXCEEDED);
    assertThat(UsePlanRule.decide(money(50_000), BY_DRAWER, plan).orRefuse()).hasSize(1);
  }

  @Test
  void whereNoGoodsATimeAreNamedThoseOfThePlanAre() {
    PlanTerms all =
        new PlanTerms(
            FUND,
            Optional.empty(),
            FROM,
            TO,
            List.of(PlanUse.HOUSEHOLD_VISIT),
            List.of(),
            Money.NONE,
            List.of(),
            10,
            Money.NONE,
            List.of(rice(5)));
    PlanState plan = given(drawnUp(all), approved());
    assertThat(UsePlanRule.decide(goods(rice(5)), BY_DRAWER, plan).orRefuse()).hasSize(1);
    refused(goods(rice(6)), plan, PLAN_EXCEEDED);
    refused(money(1), plan, PLAN_EXCEEDED);
  }

  @Test
  void noMoreThanItsTotalUntilSomethingIsTakenBack() {
    PlanState plan = given(drawnUp(), approved());
    for (int i = 0; i < 5; i++) {
      plan = use(plan, visit(i));
    }
    refused(visit(6), plan, PLAN_EXCEEDED);
    plan = use(plan, money(50_000));
    refused(money(1), plan, PLAN_EXCEEDED);
    PlanEvent back =
        new PlanRestored(
            PLAN, Samples.COUNTY, visit(1).act(), new Money(50_000), List.of(rice(1)), TO);
    PlanState restored = Plan.evolve(plan, back);
    assertThat(UsePlanRule.decide(on(TO), BY_DRAWER, restored).orRefuse()).hasSize(1);
  }

  private static Handed on(LocalDate day) {
    return handed(1, PlanUse.HOUSEHOLD_VISIT, visit(1).amounts(), Samples.COUNTY, day);
  }

  @Test
  void whatComesBackServesThePlanAgainOnlyFromThatDayOn() {
    PlanState plan = given(drawnUp(), approved());
    for (int i = 0; i < 6; i++) {
      plan = use(plan, i == 5 ? money(50_000) : visit(i));
    }
    LocalDate came = FROM.plusDays(20);
    PlanState restored =
        Plan.evolve(
            plan,
            new PlanRestored(
                PLAN, Samples.COUNTY, visit(1).act(), new Money(50_000), List.of(rice(1)), came));
    refused(on(came.minusDays(1)), restored, PLAN_EXCEEDED);
    refused(goods(rice(1)), restored, PLAN_EXCEEDED);
    assertThat(UsePlanRule.decide(on(came), BY_DRAWER, restored).orRefuse()).hasSize(1);
    PlanState used = use(restored, on(TO));
    refused(on(came), used, PLAN_EXCEEDED);
  }

  @Test
  void whatThePlanNeverHeldIsNotToBeHadOfIt() {
    PlanState plan = given(drawnUp(), approved());
    Goods oil = new Goods("油", 1, "桶", new Money(7_000));
    PlanEvent back =
        new PlanRestored(PLAN, Samples.COUNTY, visit(1).act(), Money.NONE, List.of(oil), TO);
    assertThat(
            ((PlanState.Approved) Plan.evolve(plan, back))
                .days()
                .lack(FROM, new FundAmounts(Money.NONE, List.of(oil))))
        .isPresent();
  }

  @Test
  void whatIsTakenBackOfAPlanThatIsOverIsNotThePlansAnyMore() {
    PlanState over = given(drawnUp(), approved(), closed());
    PlanEvent back =
        new PlanRestored(PLAN, Samples.COUNTY, visit(1).act(), new Money(50_000), List.of(), TO);
    assertThat(Plan.evolve(over, back)).isEqualTo(over);
  }

  @Test
  void noMoreOftenThanItSays() {
    PlanState plan = given(drawnUp(), approved());
    for (int i = 0; i < 10; i++) {
      plan = use(plan, money(1));
    }
    refused(money(1), plan, PLAN_EXCEEDED);
  }

  @Test
  void onlyInItsPeriodByItsUnionAndThoseBelow() {
    PlanState plan =
        given(
            drawnUp(),
            new PlanApproved(PLAN, Samples.COUNTY, 3, "同意", APPROVER, FROM.minusDays(5)));
    FundAmounts some = new FundAmounts(new Money(1), List.of());
    for (LocalDate day : List.of(FROM.minusDays(1), TO.plusDays(1))) {
      refused(handed(1, PlanUse.HOUSEHOLD_VISIT, some, Samples.COUNTY, day), plan, PLAN_EXCEEDED);
    }
    assertThat(
            UsePlanRule.decide(
                    handed(1, PlanUse.HOUSEHOLD_VISIT, some, Samples.COUNTY, TO), BY_DRAWER, plan)
                .orRefuse())
        .hasSize(1);
    UnionPath other = new UnionPath("100000/410000/410800/410811");
    refused(handed(1, PlanUse.HOUSEHOLD_VISIT, some, other, FROM), plan, UNKNOWN_PLAN);
  }

  @Test
  void notBeforeThePlanWasApprovedAndNotByWhoeverApprovedIt() {
    PlanState plan =
        given(drawnUp(), new PlanApproved(PLAN, Samples.COUNTY, 3, "同意", APPROVER, TO));
    refused(money(1), plan, RejectionCode.DATE_OUT_OF_ORDER);
    FundAmounts some = new FundAmounts(new Money(1), List.of());
    Handed then = handed(1, PlanUse.HOUSEHOLD_VISIT, some, Samples.COUNTY, TO);
    assertThat(UsePlanRule.decide(then, BY_DRAWER, plan).orRefuse()).hasSize(1);
    assertThat(UsePlanRule.decide(then, BY_APPROVER, plan))
        .isEqualTo(Decision.reject(RejectionCode.C13_SAME_HANDS));
  }

  @Test
  void notByWhoeverIsKinToTheHousehold() {
    PlanState plan = given(drawnUp(), approved());
    assertThat(
            UsePlanRule.decide(money(1), new UsePlanRule.Carrier(DRAWER, BY, Set.of(DRAWER)), plan))
        .isEqualTo(Decision.reject(RejectionCode.C25_SECOND_APPROVAL_MISSING));
  }

  @Test
  void onlyForWhatItIsForOutOfItsFundAndCampaign() {
    PlanState plan = given(drawnUp(), approved());
    FundAmounts some = new FundAmounts(new Money(1), List.of());
    refused(handed(1, PlanUse.ENTERPRISE_VISIT, some), plan, PLAN_EXCEEDED);
    assertThat(
            UsePlanRule.decide(service(ServiceKind.CONDOLENCE, "两节", FUND), BY_DRAWER, plan)
                .orRefuse())
        .hasSize(1);
    refused(service(ServiceKind.COOLNESS, "两节", FUND), plan, PLAN_EXCEEDED);
    refused(service(ServiceKind.CONDOLENCE, "送清凉", FUND), plan, PLAN_EXCEEDED);
    refused(service(ServiceKind.CONDOLENCE, "两节", new FundCode("GH-2")), plan, PLAN_EXCEEDED);
  }

  @Test
  void aPlanForAnyServiceAndCampaignTakesAny() {
    PlanTerms any =
        new PlanTerms(
            FUND,
            Optional.empty(),
            FROM,
            TO,
            List.of(PlanUse.SERVICE),
            List.of(),
            new Money(10),
            List.of(),
            1,
            new Money(10),
            List.of());
    PlanState plan = given(drawnUp(any), approved());
    assertThat(
            UsePlanRule.decide(service(ServiceKind.COOLNESS, "送清凉", FUND), BY_DRAWER, plan)
                .orRefuse())
        .hasSize(1);
  }

  private static Handed service(ServiceKind kind, String campaign, FundCode fund) {
    Handed like = handed(1, PlanUse.SERVICE, new FundAmounts(new Money(1), List.of()));
    Purpose purpose =
        new Purpose(
            like.purpose().kind(),
            "service-1",
            Optional.empty(),
            Samples.COUNTY,
            Optional.empty(),
            Optional.empty(),
            Optional.of(campaign));
    return new Handed(
        PlanUse.SERVICE,
        Optional.of(kind),
        like.act(),
        purpose,
        Optional.of(fund),
        like.amounts(),
        FROM);
  }

  @Test
  void aPlanStartsByBeingDrawnUpAndIsUsedOnceApproved() {
    assertThatIllegalStateException().isThrownBy(() -> given(approved()));
    assertThatIllegalStateException().isThrownBy(() -> given(drawnUp(), closed()));
    assertThat(given().content()).isEmpty();
    for (PlanState known :
        List.of(
            given(drawnUp()),
            given(drawnUp(), approved()),
            given(drawnUp(), rejected()),
            given(drawnUp(), withdrawn()),
            given(drawnUp(), approved(), closed()))) {
      assertThat(known.content().orElseThrow().toString()).isEqualTo("plan-1");
    }
  }
}
