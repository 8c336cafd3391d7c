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
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.ExclusionRule;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.command.giving.NoticeRule;
import org.warmledger.command.giving.SelfPaidRule;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.Money;

/** What keeps aid from a household keeps from it what a visit brings: each rule, both ways. */
class SameForVisitsTest {

  private static final Money MONEY = new Money(50_000);
  private static final AidTerms CONDOLENCE =
      new AidTerms(AidCategory.CONDOLENCE, Optional.of(FUND), Optional.empty(), MONEY, List.of());
  private static final CaseEvent ARCHIVED = archived("2026-01-12");

  /** Everything that a rule of giving may find in the way, on the tenth of February. */
  private enum InTheWay {
    A_TIER(FundUseRule.class, C04_WRONG_TIER, fund().forTiers(CaseTier.COUNTY)),
    A_CATEGORY(FundUseRule.class, C23_OUT_OF_SCOPE, fund().forCategories(AidCategory.LIVING)),
    A_FUND_OF_OTHERS(FundUseRule.class, C23_OUT_OF_SCOPE, fund().of(Samples.NEIGHBOUR)),
    A_FUND_OF_LATER_DAYS(
        FundUseRule.class, C23_OUT_OF_SCOPE, fund().valid("2026-02-11", "2026-12-31")),
    A_FUND_OF_EARLIER_DAYS(
        FundUseRule.class, C23_OUT_OF_SCOPE, fund().valid("2026-01-01", "2026-02-09")),
    WHOM_THE_GIVER_NAMES(
        FundUseRule.class,
        C23_OUT_OF_SCOPE,
        fund().given(new DonorCondition("指定", List.of(WorkerIdentity.MODEL), List.of()))),
    WHY_THE_GIVER_GIVES(
        FundUseRule.class,
        C23_OUT_OF_SCOPE,
        fund().given(new DonorCondition("指定", List.of(), List.of(HardshipCause.NATURAL_DISASTER)))),
    AN_EXCLUSION(
        ExclusionRule.class, C20_EXCLUSION, fund(), checked("2026-02-01", Exclusion.VEHICLE)),
    NO_NOTICE(NoticeRule.class, C12_NOTICE_TOO_SHORT, fund().requiring(EvidenceKind.NOTICE)),
    A_NOTICE_THAT_RUNS(
        NoticeRule.class, C12_NOTICE_TOO_SHORT, fund(), published("2026-02-05", "2026-02-11")),
    AN_OBJECTION(
        NoticeRule.class,
        C12_NOTICE_TOO_SHORT,
        fund(),
        published("2026-02-01", "2026-02-08"),
        objected("2026-02-02")),
    A_CAP_A_TIME(CapRule.class, C06_CAP_EXCEEDED, fund().capped(CapUnit.TIME, 49_999)),
    A_CAP_OF_ITS_CATEGORY(
        CapRule.class,
        C06_CAP_EXCEEDED,
        fund().capped(AidCategory.CONDOLENCE, CapUnit.TIME, 49_999)),
    A_CAP_OF_THE_HOUSEHOLDS_YEAR(
        CapRule.class,
        C06_CAP_EXCEEDED,
        fund().capped(CapUnit.HOUSEHOLD_YEAR, 99_999),
        earlier("2026-01-20")),
    A_CAP_OF_THE_PERSONS_YEAR(
        CapRule.class,
        C06_CAP_EXCEEDED,
        fund().capped(CapUnit.PERSON_YEAR, 99_999),
        earlier("2026-01-20"));

    private final Class<?> rule;
    private final RejectionCode code;
    private final InventedScope fund;
    private final List<CaseEvent> before;

    InTheWay(Class<?> rule, RejectionCode code, InventedScope fund, CaseEvent... before) {
      this.rule = rule;
      this.code = code;
      this.fund = fund;
      this.before = List.of(before);
    }

    Story file() {
      Story story = given(ARCHIVED);
      for (CaseEvent fact : before) {
        story = story.and(fact);
      }
      return story;
    }
  }

  private static CaseVisited earlier(String on) {
    return Like.the(visited(on))
        .with(CaseVisited::visitId, new VisitId("visit-before"))
        .with(CaseVisited::fund, Optional.of(FUND))
        .with(CaseVisited::money, MONEY)
        .made();
  }

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
    way.file()
        .and(GivenCare.proposed(AID, CONDOLENCE, "2026-02-01"))
        .when(GivenCare.approve(AID, way.fund, "", "2026-02-10"))
        .thenRefused(way.code);
    way.file().when(visit(way.fund)).thenRefused(way.code);
  }

  @Test
  void withNothingInTheWayBothAreGiven() {
    given(ARCHIVED).when(visit(fund())).thenHappens(CaseVisited.class);
    given(ARCHIVED, GivenCare.proposed(AID, CONDOLENCE, "2026-02-01"))
        .when(GivenCare.approve(AID, fund(), "", "2026-02-10"))
        .thenInAWord("happens");
  }

  /** Medical aid alone rests on bills, and a visit brings condolence: the service is for that. */
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
            .map(way -> way.rule.getSimpleName())
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
