package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.reversed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** C06 goes over condolence of the past, which no fund of the ledger held to a cap. */
class PastOverCapTest {

  private static AidTerms terms(AidCategory category, long yuan) {
    return new AidTerms(
        category, Optional.empty(), Optional.empty(), new Money(yuan * 100), List.of());
  }

  private static CaseAided past(String aid, AidTerms terms, String on) {
    return Like.bare(CaseAided.class)
        .with(CaseAided::caseId, new CaseId("case-1"))
        .with(CaseAided::aidId, new AidId(aid))
        .with(CaseAided::origin, AidOrigin.IMPORTED)
        .with(CaseAided::terms, terms)
        .with(CaseAided::occurredOn, day(on))
        .made();
  }

  private static CaseAided past(String aid, long yuan, String on) {
    return past(aid, terms(AidCategory.CONDOLENCE, yuan), on);
  }

  private static AidReversed back(String aid, String on) {
    return Like.the(reversed(aid, on))
        .with(AidReversed::terms, terms(AidCategory.CONDOLENCE, 1))
        .made();
  }

  // C06

  @Test
  void moreAtATimeThanWasPublishedIsFoundUntilItIsTakenBack() {
    Told<?> file =
        Told.by(new PastOverCap())
            .given(past("aid-1", 3_000, "2024-01-10"), past("aid-2", 3_001, "2025-01-10"));
    assertThat(file.found("2026-01-01")).singleElement().extracting(Hit::cause).isEqualTo("aid-2");
    assertThat(file.found("2026-01-01", Stated.nothing().with("pastTimeFen", 300_100))).isEmpty();
    assertThat(file.given(back("aid-2", "2026-01-02")).found("2026-01-02")).isEmpty();
  }

  @Test
  void moreInAYearIsFoundOnceForTheYear() {
    Told<?> file =
        Told.by(new PastOverCap())
            .given(
                past("aid-1", 3_000, "2025-01-10"),
                past("aid-2", 3_000, "2025-07-10"),
                past("aid-3", 3_000, "2026-01-10"));
    assertThat(file.found("2026-02-01")).isEmpty();
    assertThat(file.given(past("aid-4", 1, "2025-12-31")).found("2026-02-01"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("2025 aid-4");
              assertThat(hit.particulars()).containsEntry("fen", "600100");
            });
  }

  @Test
  void eachThatIsTooMuchInAYearIsAnotherFinding() {
    Told<?> file =
        Told.by(new PastOverCap())
            .given(
                past("aid-1", 3_000, "2025-01-10"),
                past("aid-2", 3_000, "2025-07-10"),
                past("aid-3", 1, "2025-08-10"),
                past("aid-4", 1, "2025-09-10"));
    assertThat(file.found("2026-02-01"))
        .extracting(Hit::cause)
        .containsExactly("2025 aid-3", "2025 aid-4");
  }

  @Test
  void goodsCountByTheirValue() {
    AidTerms rice =
        Like.the(terms(AidCategory.CONDOLENCE, 2_900))
            .with(AidTerms::goods, List.of(new Goods("大米", 2, "袋", new Money(10_000))))
            .made();
    assertThat(
            Told.by(new PastOverCap()).given(past("aid-1", rice, "2025-01-10")).found("2026-01-01"))
        .hasSize(1);
  }

  @Test
  void otherAidOfOneKindIsFoundAboveWhatAUnionGoesByInAYear() {
    Told<?> file =
        Told.by(new PastOverCap())
            .given(
                past("aid-1", terms(AidCategory.MEDICAL, 50_000), "2025-01-10"),
                past("aid-2", terms(AidCategory.LIVING, 50_000), "2025-02-10"),
                past("aid-3", terms(AidCategory.MEDICAL, 50_001), "2024-01-10"),
                past("aid-4", terms(AidCategory.STARTUP_LOAN, 90_000), "2024-01-10"));
    assertThat(file.found("2026-01-01"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("2024 aid-3");
              assertThat(hit.particulars()).containsEntry("category", "MEDICAL");
            });
    assertThat(file.found("2026-01-01", Stated.nothing().with("pastOtherYearFen", 5_000_100)))
        .isEmpty();
    assertThat(file.given(reversed("aid-3", "2026-01-02")).found("2026-01-02")).isEmpty();
  }

  @Test
  void whatTheLedgersOwnFundsGaveAndOtherAidIsHeldToItsCapsThere() {
    CaseAided own =
        Like.the(past("aid-1", 9_000, "2025-01-10"))
            .with(CaseAided::origin, AidOrigin.CASEWORK)
            .made();
    assertThat(
            Told.by(new PastOverCap())
                .given(own, past("aid-2", terms(AidCategory.MEDICAL, 9_000), "2025-01-10"))
                .given(reversed("aid-2", "2025-01-11"))
                .found("2026-01-01"))
        .isEmpty();
  }

  private static CaseVisited visit(String id, long yuan, String on) {
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::caseId, new CaseId("case-1"))
        .with(CaseVisited::visitId, new VisitId(id))
        .with(CaseVisited::money, new Money(yuan * 100))
        .with(CaseVisited::goods, List.of())
        .with(CaseVisited::occurredOn, day(on))
        .made();
  }

  /** What visits of the past brought is condolence, and no fund held it to a cap either. */
  @Test
  void whatVisitsOfThePastBroughtCountsAsItsAidDoes() {
    Told<?> file =
        Told.by(new PastOverCap())
            .given(past("aid-1", 3_000, "2025-01-10"), visit("visit-1", 3_000, "2025-07-10"));
    assertThat(file.found("2026-01-01")).isEmpty();
    file.given(visit("visit-0", 0, "2025-07-11"), visit("visit-2", 1, "2025-07-12"));
    assertThat(file.found("2026-01-01")).extracting(Hit::cause).containsExactly("2025 visit-2");
    VisitReversed back =
        Like.bare(VisitReversed.class)
            .with(VisitReversed::caseId, new CaseId("case-1"))
            .with(VisitReversed::visitId, new VisitId("visit-2"))
            .with(VisitReversed::occurredOn, day("2026-01-02"))
            .made();
    assertThat(file.given(back).found("2026-01-02")).isEmpty();
    CaseVisited ofAFund =
        Like.the(visit("visit-3", 9_000, "2025-08-01"))
            .with(CaseVisited::fund, Optional.of(new FundCode("F")))
            .made();
    assertThat(file.given(ofAFund).found("2026-01-03")).isEmpty();
  }

  /** Services of earlier named a household and were held to no cap of it. */
  @Test
  void whatAServiceBroughtAHouseholdCountsAsWell() {
    ServiceProvided service =
        Like.bare(ServiceProvided.class)
            .with(ServiceProvided::caseId, Optional.of(new CaseId("case-1")))
            .with(ServiceProvided::kind, ServiceKind.AID)
            .with(ServiceProvided::category, Optional.of(AidCategory.CONDOLENCE))
            .with(ServiceProvided::money, new Money(300_001))
            .with(ServiceProvided::occurredOn, day("2025-03-10"))
            .made();
    Told<?> file = Told.by(new PastOverCap()).given(past("aid-1", 1, "2025-01-10"), service);
    assertThat(file.found("2026-01-01"))
        .extracting(Hit::cause)
        .containsExactly(service.serviceId().value());
    ServiceReversed back =
        Like.bare(ServiceReversed.class)
            .with(ServiceReversed::serviceId, service.serviceId())
            .with(ServiceReversed::occurredOn, day("2026-01-02"))
            .made();
    assertThat(file.given(back).found("2026-01-02")).isEmpty();
  }
}
