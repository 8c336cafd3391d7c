package org.warmledger.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.AID_BELONGS_ON_FILE;
import static org.warmledger.command.decision.RejectionCode.C03_AID_WITHOUT_FILE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.ServiceCounts;

/** First the file, then the aid, in the real name (先建档、后帮扶、实名制): no service goes round it. */
class FirstTheFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final FundCode FUND = new FundCode("SN-2026");
  private static final Money MONEY = new Money(100_000);
  private static final List<Goods> RICE = List.of(new Goods("米10kg", 1, "袋", new Money(6_000)));

  /** What goes to people counted together, or pays for the work itself. */
  private static final Set<ServiceKind> HANDING_OVER =
      EnumSet.complementOf(
          EnumSet.of(ServiceKind.AID, ServiceKind.SCHOOLING, ServiceKind.MUTUAL_MEDICAL_AID));

  /** Of every kind, and where it states a category of every one. */
  private static Stream<Arguments> everyKindOutOfEverySource() {
    return Stream.of(ServiceKind.values())
        .filter(kind -> !kind.isPaidByEmployers())
        .flatMap(
            kind ->
                categories(kind)
                    .flatMap(
                        category ->
                            Stream.of(FundingSource.values())
                                .map(source -> Arguments.of(kind, category, source))));
  }

  private static Stream<Optional<AidCategory>> categories(ServiceKind kind) {
    return kind.statesCategory()
        ? Stream.of(AidCategory.values()).map(Optional::of)
        : Stream.of(Optional.empty());
  }

  private static ServiceProvided service(
      ServiceKind kind,
      Optional<AidCategory> category,
      Optional<CaseId> file,
      Money money,
      List<Goods> goods) {
    return new ServiceProvided(
        new ServiceId("service-1"),
        Samples.COUNTY,
        kind,
        category,
        Optional.empty(),
        file,
        Optional.empty(),
        Optional.of(FUND),
        new ServiceCounts(0, 0, 3, 0, 0, 0, 0, 0, 0),
        money,
        goods,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        DAY);
  }

  private static FundFacts fund(FundingSource source) {
    return new FundFacts(
        FUND,
        Samples.COUNTY,
        source,
        new FundScope(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of()),
        7);
  }

  private static Decision<ServiceProvided> decide(ServiceProvided fact, FundingSource source) {
    return decide(fact, Activity.of(fact), Optional.of(fund(source)));
  }

  private static <D extends ProgrammeEvent> Decision<D> decide(
      D fact, Activity activity, Optional<FundFacts> fund) {
    return ActivityRule.toRecord(
        fact, new ActivityState.Unknown<>(), activity, Optional.empty(), fund);
  }

  private static boolean isSpecial(FundingSource source) {
    return source == FundingSource.CENTRAL_FISCAL || source == FundingSource.PROVINCIAL_FISCAL;
  }

  @ParameterizedTest
  @MethodSource("everyKindOutOfEverySource")
  void aidToPeopleIsNoServiceAndSpecialMoneyServesNobodyWithoutAFile(
      ServiceKind kind, Optional<AidCategory> category, FundingSource source) {
    for (ServiceProvided handed :
        List.of(
            service(kind, category, Optional.empty(), MONEY, List.of()),
            service(kind, category, Optional.empty(), Money.NONE, RICE))) {
      Decision<ServiceProvided> expected =
          HANDING_OVER.contains(kind)
              ? isSpecial(source) ? Decision.reject(C03_AID_WITHOUT_FILE) : Decision.accept(handed)
              : Decision.reject(AID_BELONGS_ON_FILE);
      assertThat(decide(handed, source)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("everyKindOutOfEverySource")
  void whatAHouseholdOnFileGetsStandsOnItsFile(
      ServiceKind kind, Optional<AidCategory> category, FundingSource source) {
    Optional<CaseId> file = Optional.of(Samples.CASE);
    for (ServiceProvided handed :
        List.of(
            service(kind, category, file, MONEY, List.of()),
            service(kind, category, file, Money.NONE, RICE))) {
      assertThat(decide(handed, source)).isEqualTo(Decision.reject(AID_BELONGS_ON_FILE));
    }
  }

  @ParameterizedTest
  @EnumSource(ServiceKind.class)
  void workForAHouseholdOnFileIsAService(ServiceKind kind) {
    ServiceProvided work =
        service(
            kind,
            categories(kind).findFirst().orElseThrow(),
            Optional.of(Samples.CASE),
            Money.NONE,
            List.of());
    assertThat(decide(work, FundingSource.OWN_UNION)).isEqualTo(Decision.accept(work));
  }

  @ParameterizedTest
  @EnumSource(FundingSource.class)
  void anEnterpriseIsVisitedWithCondolenceOutOfWhatIsNotSpecial(FundingSource source) {
    EnterpriseVisited visited =
        new EnterpriseVisited(
            new EnterpriseVisitId("enterprise-visit-1"),
            Samples.COUNTY,
            "第一机械厂",
            Optional.empty(),
            Optional.of(FUND),
            MONEY,
            RICE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            DAY);
    assertThat(decide(visited, Activity.of(visited), Optional.of(fund(source))))
        .isEqualTo(
            isSpecial(source) ? Decision.reject(C03_AID_WITHOUT_FILE) : Decision.accept(visited));
  }

  /** What a sheet of the past says was handed over comes out of no fund of the ledger. */
  @Test
  void workThatNothingIsHandedOverWithAndThePastGoOn() {
    for (ServiceKind kind : ServiceKind.values()) {
      for (Optional<AidCategory> category : categories(kind).toList()) {
        for (Money money : List.of(Money.NONE, MONEY)) {
          ServiceProvided fact = outOfNoFund(kind, category, money);
          assertThat(decide(fact, Activity.of(fact), Optional.empty()))
              .isEqualTo(Decision.accept(fact));
        }
      }
    }
  }

  private static ServiceProvided outOfNoFund(
      ServiceKind kind, Optional<AidCategory> category, Money money) {
    return new ServiceProvided(
        new ServiceId("service-1"),
        Samples.COUNTY,
        kind,
        category,
        Optional.empty(),
        Optional.of(Samples.CASE),
        Optional.empty(),
        Optional.empty(),
        new ServiceCounts(0, 0, 3, 0, 0, 0, 0, 0, 0),
        money,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        DAY);
  }
}
