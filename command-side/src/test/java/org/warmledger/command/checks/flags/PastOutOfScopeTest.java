package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.reversed;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;

/** C23 goes over special money of the past, of which the register says whose it was. */
class PastOutOfScopeTest {

  private final Told<?> file = Told.by(new PastOutOfScope());

  private static Hardship of(CaseTier tier) {
    return Like.the(Samples.hardship()).with(Hardship::tier, tier).made();
  }

  private static CaseArchived archived(CaseTier tier, String on) {
    return Like.the(Happened.archived(on)).with(CaseArchived::hardship, of(tier)).made();
  }

  private static CaseRevised revised(CaseTier tier, String on) {
    return Like.bare(CaseRevised.class)
        .with(CaseRevised::caseId, new CaseId("case-1"))
        .with(CaseRevised::hardship, of(tier))
        .with(CaseRevised::occurredOn, day(on))
        .made();
  }

  private static CaseAided past(String aid, Optional<FundingSource> source, String on) {
    return Like.bare(CaseAided.class)
        .with(CaseAided::caseId, new CaseId("case-1"))
        .with(CaseAided::aidId, new AidId(aid))
        .with(CaseAided::origin, AidOrigin.IMPORTED)
        .with(CaseAided::source, source)
        .with(CaseAided::occurredOn, day(on))
        .made();
  }

  private static CaseAided past(String aid, FundingSource source, String on) {
    return past(aid, Optional.of(source), on);
  }

  // C23

  @Test
  void centralMoneyForAFileOfAnotherTierIsFoundUntilItIsTakenBack() {
    file.given(
        archived(CaseTier.PROVINCIAL, "2025-01-01"),
        past("aid-1", FundingSource.CENTRAL_FISCAL, "2025-02-01"));
    assertThat(file.found("2026-01-01"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("aid-1");
              assertThat(hit.particulars())
                  .isEqualTo(Map.of("source", "CENTRAL_FISCAL", "tier", "PROVINCIAL"));
            });
    assertThat(file.found("2026-01-01", Stated.nothing().with("centralTiers", 2))).isEmpty();
    file.given(reversed("aid-1", "2026-01-02"));
    assertThat(file.found("2026-01-02")).isEmpty();
  }

  @Test
  void theTierOfTheDayCounts() {
    file.given(
        archived(CaseTier.NATIONAL, "2024-01-01"),
        revised(CaseTier.COUNTY, "2025-01-01"),
        past("aid-1", FundingSource.CENTRAL_FISCAL, "2024-12-31"),
        past("aid-2", FundingSource.CENTRAL_FISCAL, "2025-01-01"));
    assertThat(file.found("2026-01-01")).extracting(Hit::cause).containsExactly("aid-2");
  }

  @Test
  void provincialMoneyIsForAllTiersUntilAUnionSaysOtherwise() {
    file.given(
        archived(CaseTier.COUNTY, "2025-01-01"),
        past("aid-1", FundingSource.PROVINCIAL_FISCAL, "2025-02-01"));
    assertThat(file.found("2026-01-01")).isEmpty();
    assertThat(file.found("2026-01-01", Stated.nothing().with("provincialTiers", 3))).hasSize(1);
  }

  @Test
  void otherMoneyAndThatOfTheLedgersOwnFundsSayNothing() {
    file.given(
        archived(CaseTier.GRASSROOTS, "2025-01-01"),
        past("aid-1", FundingSource.OWN_UNION, "2025-02-01"),
        past("aid-2", Optional.empty(), "2025-02-01"),
        Like.the(past("aid-3", FundingSource.CENTRAL_FISCAL, "2025-02-01"))
            .with(CaseAided::origin, AidOrigin.CASEWORK)
            .made());
    assertThat(file.found("2026-01-01")).isEmpty();
  }

  @Test
  void whatAVisitOfThePastBroughtIsHeldAgainstTheTierAsWell() {
    CaseVisited central = brought(new Money(1));
    file.given(
        archived(CaseTier.COUNTY, "2025-01-01"),
        central,
        Like.the(brought(Money.NONE)).with(CaseVisited::visitId, new VisitId("visit-2")).made());
    assertThat(file.found("2026-01-01"))
        .extracting(Hit::cause)
        .containsExactly(central.visitId().value());
    file.given(
        Like.bare(VisitReversed.class)
            .with(VisitReversed::caseId, new CaseId("case-1"))
            .with(VisitReversed::visitId, central.visitId())
            .with(VisitReversed::occurredOn, day("2026-01-02"))
            .made());
    assertThat(file.found("2026-01-02")).isEmpty();
  }

  private static CaseVisited brought(Money money) {
    PastFund paid = new PastFund(Optional.empty(), Optional.of(FundingSource.CENTRAL_FISCAL));
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::caseId, new CaseId("case-1"))
        .with(CaseVisited::money, money)
        .with(CaseVisited::past, Optional.of(paid))
        .with(CaseVisited::occurredOn, day("2025-02-01"))
        .made();
  }
}
