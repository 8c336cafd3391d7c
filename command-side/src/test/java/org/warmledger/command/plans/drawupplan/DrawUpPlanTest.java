package org.warmledger.command.plans.drawupplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.command.plans.PlanStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PlanTerms;

/** A plan is drawn up out of a fund that may be used for it. */
class DrawUpPlanTest {

  private static Optional<FundFacts> fund(
      UnionPath union, LocalDate from, LocalDate to, AidCategory... categories) {
    FundScope scope =
        new FundScope(
            from, to, List.of(categories), List.of(), Optional.empty(), List.of(), List.of());
    return Optional.of(new FundFacts(FUND, union, FundingSource.OWN_UNION, scope, 1));
  }

  private static Decision<PlanEvent> drawUp(PlanTerms terms, Optional<FundFacts> fund) {
    DrawUpPlan command = new DrawUpPlan(PLAN, Samples.COUNTY, "走访方案", terms, DRAWER, FROM);
    return DrawUpPlanRule.decide(command, given(), fund);
  }

  @Test
  void itIsWrittenAsItWasAskedForOnce() {
    Optional<FundFacts> fund = fund(Samples.COUNTY, FROM, TO);
    assertThat(drawUp(terms(), fund)).isEqualTo(Decision.accept(drawnUp()));
    DrawUpPlan again = new DrawUpPlan(PLAN, Samples.COUNTY, "", terms(), DRAWER, FROM);
    assertThat(DrawUpPlanRule.decide(again, given(drawnUp()), fund))
        .isEqualTo(Decision.alreadySo());
  }

  @Test
  void itsFundIsOpenAndOfItsUnionOrOneAbove() {
    assertThat(drawUp(terms(), Optional.empty())).isEqualTo(Decision.reject(UNKNOWN_FUND));
    assertThat(drawUp(terms(), fund(Samples.NEIGHBOUR, FROM, TO)))
        .isEqualTo(Decision.reject(UNKNOWN_FUND));
  }

  @Test
  void itsFundMayBeUsedForItAllTheTime() {
    for (Optional<FundFacts> fund :
        List.of(
            fund(Samples.COUNTY, FROM.plusDays(1), TO),
            fund(Samples.COUNTY, FROM, TO.minusDays(1)),
            fund(Samples.COUNTY, FROM, TO, AidCategory.MEDICAL))) {
      assertThat(drawUp(terms(), fund)).isEqualTo(Decision.reject(C23_OUT_OF_SCOPE));
    }
    assertThat(drawUp(terms(), fund(Samples.COUNTY, FROM, TO, AidCategory.CONDOLENCE)))
        .isEqualTo(Decision.accept(drawnUp()));
  }

  @Test
  void itIsNotDrawnUpBeforeItsFundMayBeUsed() {
    DrawUpPlan early =
        new DrawUpPlan(PLAN, Samples.COUNTY, "走访方案", terms(), DRAWER, FROM.minusDays(1));
    assertThat(DrawUpPlanRule.decide(early, given(), fund(Samples.COUNTY, FROM, TO)))
        .isEqualTo(Decision.reject(C23_OUT_OF_SCOPE));
  }

  @Test
  void aKindOfServiceHasItsOwnCategory() {
    PlanTerms training =
        new PlanTerms(
            FUND,
            Optional.empty(),
            FROM,
            TO,
            List.of(PlanUse.SERVICE),
            List.of(ServiceKind.TRAINING),
            new Money(1),
            List.of(),
            1,
            new Money(1),
            List.of());
    assertThat(drawUp(training, fund(Samples.COUNTY, FROM, TO, AidCategory.TRAINING)).orRefuse())
        .hasSize(1);
    assertThat(drawUp(training, fund(Samples.COUNTY, FROM, TO, AidCategory.CONDOLENCE)))
        .isEqualTo(Decision.reject(C23_OUT_OF_SCOPE));
  }

  private static PlanTerms planned(PlanUse use, ServiceKind... services) {
    return new PlanTerms(
        FUND,
        Optional.empty(),
        FROM,
        TO,
        List.of(use),
        List.of(services),
        new Money(1),
        List.of(),
        1,
        new Money(1),
        List.of());
  }

  private static Decision<PlanEvent> drawUp(PlanTerms terms, FundingSource source, FundScope of) {
    return drawUp(terms, Optional.of(new FundFacts(FUND, Samples.COUNTY, source, of, 1)));
  }

  private static FundScope scope(List<CaseTier> tiers, Optional<DonorCondition> condition) {
    return new FundScope(FROM, TO, List.of(), tiers, condition, List.of(), List.of());
  }

  private static final FundScope ALL = scope(List.of(), Optional.empty());

  @Test
  void whatServesNobodyWithoutAFileIsInNoPlanForThem() {
    PlanTerms enterprises = planned(PlanUse.ENTERPRISE_VISIT);
    PlanTerms journeys = planned(PlanUse.SERVICE, ServiceKind.RETURN_HOME);
    FundScope ofTiers = scope(List.of(CaseTier.NATIONAL), Optional.empty());
    PlanTerms any = planned(PlanUse.SERVICE);
    for (PlanTerms terms : List.of(enterprises, journeys, any)) {
      assertThat(drawUp(terms, FundingSource.CENTRAL_FISCAL, ALL))
          .isEqualTo(Decision.reject(C03_AID_WITHOUT_FILE));
      assertThat(drawUp(terms, FundingSource.OWN_UNION, ofTiers))
          .isEqualTo(Decision.reject(C03_AID_WITHOUT_FILE));
      assertThat(drawUp(terms, FundingSource.OWN_UNION, ALL).orRefuse()).hasSize(1);
    }
    PlanTerms households = planned(PlanUse.HOUSEHOLD_VISIT);
    assertThat(drawUp(households, FundingSource.CENTRAL_FISCAL, ALL).orRefuse()).hasSize(1);
  }

  @Test
  void whatItsGiverAsksForCanBeMetWithoutAFile() {
    PlanTerms enterprises = planned(PlanUse.ENTERPRISE_VISIT);
    PlanTerms journeys = planned(PlanUse.SERVICE, ServiceKind.RETURN_HOME);
    FundScope ofIll = asked(List.of(HardshipCause.MAJOR_ILLNESS), List.of());
    FundScope inWordsAlone = asked(List.of(), List.of());
    FundScope ofMigrants = asked(List.of(), List.of(WorkerIdentity.MIGRANT));
    assertThat(drawUp(enterprises, FundingSource.SOCIAL_DONATION, ofIll))
        .isEqualTo(Decision.reject(C23_OUT_OF_SCOPE));
    assertThat(drawUp(journeys, FundingSource.SOCIAL_DONATION, ofIll))
        .isEqualTo(Decision.reject(C23_OUT_OF_SCOPE));
    assertThat(drawUp(enterprises, FundingSource.SOCIAL_DONATION, ofMigrants))
        .isEqualTo(Decision.reject(C23_OUT_OF_SCOPE));
    assertThat(drawUp(journeys, FundingSource.SOCIAL_DONATION, ofMigrants).orRefuse()).hasSize(1);
    assertThat(drawUp(enterprises, FundingSource.SOCIAL_DONATION, inWordsAlone).orRefuse())
        .hasSize(1);
  }

  private static FundScope asked(List<HardshipCause> causes, List<WorkerIdentity> identities) {
    return scope(List.of(), Optional.of(new DonorCondition("定向", identities, causes)));
  }
}
