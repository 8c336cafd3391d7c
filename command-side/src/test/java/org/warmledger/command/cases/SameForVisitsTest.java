package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.command.giving.SelfPaidRule;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;

/** What keeps aid from a household keeps from it what a visit brings: each rule, both ways. */
class SameForVisitsTest {

  private static final Money MONEY = new Money(50_000);
  private static final AidTerms CONDOLENCE =
      new AidTerms(AidCategory.CONDOLENCE, Optional.of(FUND), Optional.empty(), MONEY, List.of());
  private static final CaseEvent ARCHIVED = archived("2026-01-12");

  private static Function<CaseState, Decision<CaseEvent>> visit(InventedScope fund) {
    return state ->
        RecordVisitRule.decide(
            Like.the((RecordVisit) Invented.BARE.of(RecordVisit.class))
                .with(RecordVisit::caseId, Samples.CASE)
                .with(RecordVisit::visitId, VISIT)
                .with(RecordVisit::fund, Optional.of(FUND))
                .with(RecordVisit::money, MONEY)
                .with(RecordVisit::occurredOn, day("2026-02-10"))
                .made(),
            state,
            Optional.of(fund.facts()));
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void whatIsInTheWayOfAidIsInTheWayOfAVisit(InTheWay way) {
    way.file(ARCHIVED)
        .and(GivenCare.proposed(AID, CONDOLENCE, "2026-02-01"))
        .when(GivenCare.approve(AID, way.scope(), "", "2026-02-10"))
        .thenRefused(way.code());
    way.file(ARCHIVED).when(visit(way.scope())).thenRefused(way.code());
  }

  @Test
  void withNothingInTheWayBothAreGiven() {
    given(ARCHIVED).when(visit(fund())).thenHappens(CaseVisited.class);
    given(ARCHIVED, GivenCare.proposed(AID, CONDOLENCE, "2026-02-01"))
        .when(GivenCare.approve(AID, fund(), "", "2026-02-10"))
        .thenInAWord("happens");
  }

  /** Medical aid alone rests on bills, and what a visit brings is condolence. */
  @Test
  void whatRestsOnBillsIsNotHandedOverWithoutThem() {
    AidTerms medical = medical(180_000, Optional.empty());
    CaseFile file = given(ARCHIVED).file();
    assertThat(GivingRule.toHandOver(file, medical, day("2026-02-10"), fund().facts()))
        .contains(C07_MEDICAL_OVER_SELF_PAID);
    assertThat(AidCategory.CONDOLENCE.needsBills()).isFalse();
  }

  @Test
  void everyRuleOfGivingIsTriedBothWays() {
    Set<String> tried =
        Arrays.stream(InTheWay.values())
            .map(way -> way.rule().getSimpleName())
            .collect(Collectors.toSet());
    tried.add(SelfPaidRule.class.getSimpleName());
    assertThat(
            new ClassFileImporter()
                .importClass(GivingRule.class).getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getSimpleName)
                    .filter(name -> name.endsWith("Rule") && !name.equals("GivingRule"))
                    .collect(Collectors.toSet()))
        .isEqualTo(tried);
  }
}
