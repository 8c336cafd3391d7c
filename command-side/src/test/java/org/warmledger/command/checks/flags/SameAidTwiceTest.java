package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.FUND;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.terms;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;

/** C08: twice is twice, whichever way it is handed over. */
class SameAidTwiceTest {

  private static final CaseId FILE = new CaseId("case-1");
  private static final Money MONEY = new Money(50_000);
  private static final Goods RICE = new Goods("米10kg", 1, "袋", new Money(6_000));

  private static CaseVisited visit(String id, String on) {
    return visit(id, Optional.empty(), MONEY, List.of(), on);
  }

  private static CaseVisited visit(
      String id, Optional<String> campaign, Money money, List<Goods> goods, String on) {
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::caseId, FILE)
        .with(CaseVisited::visitId, new VisitId(id))
        .with(CaseVisited::fund, Optional.of(FUND))
        .with(CaseVisited::campaign, campaign)
        .with(CaseVisited::money, money)
        .with(CaseVisited::goods, goods)
        .with(CaseVisited::occurredOn, day(on))
        .made();
  }

  private static VisitReversed noVisit(String id, String on) {
    return Like.bare(VisitReversed.class)
        .with(VisitReversed::caseId, FILE)
        .with(VisitReversed::visitId, new VisitId(id))
        .with(VisitReversed::money, MONEY)
        .with(VisitReversed::goods, List.of())
        .with(VisitReversed::occurredOn, day(on))
        .made();
  }

  private static ServiceProvided service(String id, Optional<CaseId> file, String on) {
    return service(id, file, ServiceKind.AID, MONEY, on);
  }

  private static ServiceProvided service(
      String id, Optional<CaseId> file, ServiceKind kind, Money money, String on) {
    return Like.bare(ServiceProvided.class)
        .with(ServiceProvided::serviceId, new ServiceId(id))
        .with(ServiceProvided::caseId, file)
        .with(ServiceProvided::kind, kind)
        .with(ServiceProvided::category, Optional.of(AidCategory.CONDOLENCE))
        .with(ServiceProvided::fund, Optional.of(FUND))
        .with(ServiceProvided::campaign, Optional.empty())
        .with(ServiceProvided::money, money)
        .with(ServiceProvided::goods, List.of())
        .with(ServiceProvided::occurredOn, day(on))
        .made();
  }

  private static CaseAided condolence(String id, String on) {
    return condolence(id, terms(AidCategory.CONDOLENCE, Optional.empty()), on);
  }

  private static CaseAided condolence(String id, AidTerms terms, String on) {
    return aided("case-1", Samples.COUNTY, id, terms, on);
  }

  private static List<String> found(LedgerEvent... events) {
    return Told.by(new SameAidTwice()).given(events).found("2026-02-20").stream()
        .map(Hit::cause)
        .toList();
  }

  // C08

  @Test
  void twoVisitsOutOfOneFundAreTwice() {
    assertThat(found(visit("visit-1", "2026-01-18"), visit("visit-2", "2026-01-29")))
        .containsExactly("visit-1+visit-2");
    assertThat(
            found(
                visit("visit-1", Optional.empty(), Money.NONE, List.of(RICE), "2026-01-18"),
                visit("visit-2", Optional.empty(), Money.NONE, List.of(RICE), "2026-01-18")))
        .as("goods")
        .containsExactly("visit-1+visit-2");
  }

  @Test
  void aVisitAfterAnAidAndAnAidAfterAVisitAreTwice() {
    assertThat(found(condolence("aid-1", "2026-01-18"), visit("visit-1", "2026-01-20")))
        .containsExactly("aid-1+visit-1");
    assertThat(found(visit("visit-1", "2026-01-18"), condolence("aid-1", "2026-01-18")))
        .containsExactly("visit-1+aid-1");
  }

  @Test
  void aServiceThatNamesTheHouseholdIsOneOfTwo() {
    assertThat(
            found(
                visit("visit-1", "2026-01-18"),
                service("service-1", Optional.of(FILE), "2026-01-20"),
                service("service-2", Optional.of(FILE), "2026-01-21")))
        .containsExactlyInAnyOrder("visit-1+service-1", "service-1+service-2");
    assertThat(
            found(
                service("service-1", Optional.of(FILE), "2026-01-18"),
                visit("visit-1", "2026-01-20")))
        .containsExactly("service-1+visit-1");
  }

  @Test
  void theSecondIsFoundWhileItWaitsAndOnlyAsLongAsItMayBeGiven() {
    LedgerEvent first = condolence("aid-1", "2026-01-18");
    LedgerEvent second = proposed("aid-2", "2026-01-20");
    assertThat(found(first, second)).containsExactly("aid-1+aid-2");
    assertThat(found(proposed("aid-1", "2026-01-18"), second))
        .as("both wait")
        .containsExactly("aid-1+aid-2");
    assertThat(found(first, second, condolence("aid-2", "2026-01-21")))
        .as("the same finding goes on")
        .containsExactly("aid-1+aid-2");
    assertThat(found(first, second, ended(AidRejected.class, "aid-2"))).as("refused").isEmpty();
    assertThat(found(first, second, ended(AidLapsed.class, "aid-2"))).as("lapsed").isEmpty();
  }

  private static LedgerEvent proposed(String id, String on) {
    CaseAided aid = condolence(id, on);
    return Like.bare(AidProposed.class)
        .with(AidProposed::caseId, aid.caseId())
        .with(AidProposed::union, aid.union())
        .with(AidProposed::aidId, aid.aidId())
        .with(AidProposed::terms, aid.terms())
        .with(AidProposed::occurredOn, aid.occurredOn())
        .made();
  }

  private static <E extends Record & AidEvent> LedgerEvent ended(Class<E> how, String id) {
    CaseAided aid = condolence(id, "2026-01-22");
    return Like.bare(how)
        .with("caseId", aid.caseId())
        .with("union", aid.union())
        .with("aidId", aid.aidId())
        .with("occurredOn", aid.occurredOn())
        .made();
  }

  @Test
  void whatHandsNothingToAHouseholdIsNone() {
    CaseVisited empty = visit("visit-2", Optional.empty(), Money.NONE, List.of(), "2026-01-19");
    AidTerms advice =
        new AidTerms(
            AidCategory.CONDOLENCE, Optional.of(FUND), Optional.empty(), Money.NONE, List.of());
    assertThat(
            found(
                visit("visit-1", "2026-01-18"),
                empty,
                condolence("aid-1", advice, "2026-01-19"),
                service("service-1", Optional.empty(), "2026-01-19"),
                service("service-2", Optional.of(FILE), ServiceKind.AID, Money.NONE, "2026-01-19"),
                service(
                    "service-3",
                    Optional.of(FILE),
                    ServiceKind.RETURN_SUBSIDY,
                    MONEY,
                    "2026-01-19")))
        .isEmpty();
  }

  @Test
  void anotherFundCampaignOrMonthIsAnother() {
    CaseVisited elsewhere =
        Like.the(visit("visit-2", "2026-01-18"))
            .with(CaseVisited::fund, Optional.of(new FundCode("ANDERS")))
            .made();
    Optional<String> campaign = Optional.of("两节");
    assertThat(
            found(
                visit("visit-1", "2026-01-18"),
                elsewhere,
                visit("visit-3", campaign, MONEY, List.of(), "2026-01-18"),
                visit("visit-4", "2026-02-15")))
        .isEmpty();
    assertThat(
            found(
                visit("visit-1", campaign, MONEY, List.of(), "2026-01-01"),
                visit("visit-2", campaign, MONEY, List.of(), "2026-02-15")))
        .as("a campaign is one period")
        .containsExactly("visit-1+visit-2");
  }

  @Test
  void whatIsTakenBackWasNotGiven() {
    CaseVisited first = visit("visit-1", "2026-01-18");
    CaseVisited second = visit("visit-2", "2026-01-19");
    assertThat(found(first, second, noVisit("visit-2", "2026-01-20"))).isEmpty();
    assertThat(
            found(
                first,
                service("service-1", Optional.of(FILE), "2026-01-20"),
                new ServiceReversed(
                    new ServiceId("service-1"),
                    Samples.COUNTY,
                    "重复录入",
                    Optional.empty(),
                    day("2026-01-21"))))
        .isEmpty();
  }

  /** Of the past what paid is told by the label. */
  @Test
  void visitsOfThePastUnderTwoLabelsAreNoTwice() {
    assertThat(labelled("LWZJ-2024", "LWZJ-2025").found("2026-03-01")).isEmpty();
    assertThat(labelled("LWZJ-2025", "LWZJ-2025").found("2026-03-01")).hasSize(1);
  }

  private static Told<?> labelled(String first, String second) {
    return Told.by(new SameAidTwice()).given(past("visit-1", first), past("visit-2", second));
  }

  private static CaseVisited past(String id, String label) {
    PastFund paid = new PastFund(Optional.of(new FundCode(label)), Optional.empty());
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::caseId, FILE)
        .with(CaseVisited::visitId, new VisitId(id))
        .with(CaseVisited::past, Optional.of(paid))
        .with(CaseVisited::occurredOn, day("2026-01-20"))
        .made();
  }
}
