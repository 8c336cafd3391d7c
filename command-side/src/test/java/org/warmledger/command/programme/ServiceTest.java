package org.warmledger.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.HardshipCase;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.programme.provideservice.ProvideService;
import org.warmledger.command.programme.provideservice.ProvideServiceRule;
import org.warmledger.command.programme.reverseservice.ReverseService;
import org.warmledger.command.programme.reverseservice.ReverseServiceRule;
import org.warmledger.command.programme.visitenterprise.VisitEnterprise;
import org.warmledger.command.programme.visitenterprise.VisitEnterpriseRule;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ServiceCounts;

/** Services and visits: out of a fund that may be used for them, taken back once. */
class ServiceTest {

  private static final ServiceId ID = new ServiceId("service-1");
  private static final FundCode FUND = new FundCode("SN-2026");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final ServiceCounts BUSES = new ServiceCounts(0, 0, 40, 0, 0, 0, 40, 0, 0);

  private static ServiceProvided home(ServiceCounts counts, LocalDate on) {
    return new ServiceProvided(
        ID,
        Samples.COUNTY,
        ServiceKind.RETURN_HOME,
        Optional.empty(),
        Optional.of(Transport.ROAD),
        Optional.empty(),
        Optional.empty(),
        Optional.of(FUND),
        counts,
        new Money(400_000),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        on);
  }

  private static FundFacts fund(
      List<AidCategory> categories, List<CaseTier> tiers, Optional<DonorCondition> condition) {
    return fundOf(new UnionPath("100000/410000"), categories, tiers, condition);
  }

  private static FundFacts fundOf(
      UnionPath union,
      List<AidCategory> categories,
      List<CaseTier> tiers,
      Optional<DonorCondition> condition) {
    return new FundFacts(
        FUND,
        union,
        FundingSource.OWN_UNION,
        new FundScope(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            categories,
            tiers,
            condition,
            List.of(),
            List.of()),
        7);
  }

  private static FundFacts forAll() {
    return fund(List.of(), List.of(), Optional.empty());
  }

  private static Decision<ServiceProvided> provide(ServiceProvided fact, FundFacts fund) {
    return provide(fact, Optional.empty(), Optional.of(fund));
  }

  private static Decision<ServiceProvided> provide(
      ServiceProvided fact, Optional<CaseFile> file, Optional<FundFacts> fund) {
    ProvideService command =
        new ProvideService(
            fact.serviceId(),
            fact.union(),
            fact.kind(),
            fact.category(),
            fact.transport(),
            fact.caseId(),
            fact.campaign(),
            fact.fund(),
            fact.counts(),
            fact.money(),
            fact.goods(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            fact.past(),
            fact.note(),
            fact.occurredOn());
    return ProvideServiceRule.decide(command, new ActivityState.Unknown<>(), file, fund);
  }

  private static void refused(Decision<?> decision, RejectionCode code) {
    assertThat(decision).isEqualTo(Decision.reject(code));
  }

  @Test
  void aServiceIsPaidOutOfAFundForEverything() {
    ServiceProvided buses = home(BUSES, DAY);
    assertThat(provide(buses, forAll())).isEqualTo(Decision.accept(buses));
  }

  @Test
  void aFundThatNobodyOpenedPaysNothing() {
    refused(provide(home(BUSES, DAY), Optional.empty(), Optional.empty()), UNKNOWN_FUND);
  }

  @Test
  void aFundPaysForItsCategoriesTimeAndPlace() {
    ServiceProvided buses = home(BUSES, DAY);
    FundFacts forTravel = fund(List.of(AidCategory.SAFE_RETURN), List.of(), Optional.empty());
    assertThat(provide(buses, forTravel)).isEqualTo(Decision.accept(buses));
    refused(
        provide(buses, fund(List.of(AidCategory.MEDICAL), List.of(), Optional.empty())),
        C23_OUT_OF_SCOPE);
    refused(provide(home(BUSES, LocalDate.of(2027, 1, 1)), forAll()), C23_OUT_OF_SCOPE);
    refused(provide(home(BUSES, LocalDate.of(2025, 12, 31)), forAll()), C23_OUT_OF_SCOPE);
    refused(
        provide(buses, fundOf(Samples.NEIGHBOUR, List.of(), List.of(), Optional.empty())),
        C23_OUT_OF_SCOPE);
  }

  @Test
  void aFundForFilesServesNobodyWithoutOne() {
    refused(
        provide(home(BUSES, DAY), fund(List.of(), List.of(CaseTier.NATIONAL), Optional.empty())),
        C03_AID_WITHOUT_FILE);
  }

  @Test
  void whatTheGiverAsksForHasToShowInTheCounts() {
    FundFacts forMigrants =
        fund(List.of(), List.of(), Optional.of(of(List.of(WorkerIdentity.MIGRANT), List.of())));
    ServiceProvided buses = home(BUSES, DAY);
    assertThat(provide(buses, forMigrants)).isEqualTo(Decision.accept(buses));
    refused(
        provide(home(new ServiceCounts(0, 0, 40, 0, 0, 0, 39, 0, 0), DAY), forMigrants),
        C23_OUT_OF_SCOPE);
    FundFacts forTheIll =
        fund(
            List.of(), List.of(), Optional.of(of(List.of(), List.of(HardshipCause.MAJOR_ILLNESS))));
    refused(provide(buses, forTheIll), C23_OUT_OF_SCOPE);
  }

  private static DonorCondition of(List<WorkerIdentity> identities, List<HardshipCause> causes) {
    return new DonorCondition("指定", identities, causes);
  }

  @Test
  void onAFileAServiceIsProvidedWhileThatIsOpen() {
    CaseFile file =
        HardshipCase.evolve(
                HardshipCase.unopened(),
                new CaseArchived(
                    Samples.CASE,
                    Samples.COUNTY,
                    Samples.hardship(),
                    Samples.household(),
                    Personal.of(Samples.HEAD, Note.EMPTY),
                    LocalDate.of(2026, 1, 12)))
            .content()
            .orElseThrow();
    ServiceProvided buses = home(BUSES, DAY);
    assertThat(onFile(buses, file)).isEqualTo(Decision.accept(buses));
    refused(onFile(home(BUSES, LocalDate.of(2026, 1, 11)), file), C03_AID_WITHOUT_FILE);
  }

  private static Decision<ServiceProvided> onFile(ServiceProvided fact, CaseFile file) {
    return provide(fact, Optional.of(file), Optional.of(forAll()));
  }

  @Test
  void aServiceIsReversedOnceAndNotBeforeItWasProvided() {
    ServiceProvided buses = home(BUSES, DAY);
    ActivityState<ServiceProvided, ServiceReversed> provided = new ActivityState.Done<>(buses);
    ServiceReversed reversed = new ServiceReversed(ID, Samples.COUNTY, "重复", Optional.empty(), DAY);
    assertThat(ReverseServiceRule.decide(reverse("重复", DAY), provided))
        .isEqualTo(Decision.accept(reversed));
    refused(
        ReverseServiceRule.decide(reverse("重复", DAY.minusDays(1)), provided), DATE_OUT_OF_ORDER);
    ActivityState<ServiceProvided, ServiceReversed> done = ActivityState.evolve(provided, reversed);
    assertThat(ReverseServiceRule.decide(reverse("重复", DAY), done)).isEqualTo(Decision.alreadySo());
    refused(ReverseServiceRule.decide(reverse("又一次", DAY), done), ALREADY_REVERSED);
    refused(
        ReverseServiceRule.decide(reverse("重复", DAY), new ActivityState.Unknown<>()),
        SERVICE_NOT_FOUND);
  }

  private static ReverseService reverse(String reason, LocalDate on) {
    return new ReverseService(ID, reason, Optional.empty(), on);
  }

  @Test
  void aVisitToAnEnterpriseIsPaidAndReversedLikewise() {
    EnterpriseVisited visited =
        new EnterpriseVisited(
            new EnterpriseVisitId("enterprise-visit-1"),
            Samples.COUNTY,
            "第一机械厂",
            Optional.empty(),
            Optional.of(FUND),
            Money.NONE,
            List.of(new Goods("米10kg", 2, "袋", new Money(6_000))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            DAY);
    assertThat(visit(visited, Optional.of(forAll()))).isEqualTo(Decision.accept(visited));
    refused(visit(visited, Optional.empty()), UNKNOWN_FUND);
    refused(
        visit(
            visited, Optional.of(fund(List.of(AidCategory.MEDICAL), List.of(), Optional.empty()))),
        C23_OUT_OF_SCOPE);
    refused(
        visit(visited, Optional.of(fund(List.of(), List.of(CaseTier.NATIONAL), Optional.empty()))),
        C03_AID_WITHOUT_FILE);
  }

  private static Decision<EnterpriseVisited> visit(
      EnterpriseVisited fact, Optional<FundFacts> fund) {
    VisitEnterprise command =
        new VisitEnterprise(
            fact.visitId(),
            fact.union(),
            fact.enterprise(),
            fact.campaign(),
            fact.fund(),
            fact.money(),
            fact.goods(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            fact.past(),
            fact.note(),
            fact.occurredOn());
    return VisitEnterpriseRule.decide(command, new ActivityState.Unknown<>(), fund);
  }

  @Test
  void whereThereIsNoFileAFundGivesAtMostSoMuchATime() {
    Cap below = new Cap(Optional.empty(), CapUnit.TIME, new Money(399_999));
    refused(provide(home(BUSES, DAY), forAll().withCaps(List.of(below))), C06_CAP_EXCEEDED);
    Cap enough = new Cap(Optional.empty(), CapUnit.TIME, new Money(400_000));
    ServiceProvided fact = home(BUSES, DAY);
    assertThat(provide(fact, forAll().withCaps(List.of(enough)))).isEqualTo(Decision.accept(fact));
  }
}
