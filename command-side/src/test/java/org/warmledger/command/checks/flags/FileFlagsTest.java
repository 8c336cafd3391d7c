package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.closed;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.erased;
import static org.warmledger.command.checks.flags.Happened.meansChecked;
import static org.warmledger.command.checks.flags.Happened.paper;
import static org.warmledger.command.checks.flags.Happened.reopened;
import static org.warmledger.command.checks.flags.Happened.reversed;
import static org.warmledger.command.checks.flags.Happened.revised;
import static org.warmledger.command.checks.flags.Happened.visited;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.DayKind;
import org.warmledger.events.lists.HardshipCategory;

/** Flags about how a file is kept: C16, C17, C18, C19. */
class FileFlagsTest {

  // C16

  @Test
  void aFileOnWhichNothingHappenedForTwelveMonthsIsStale() {
    Told<?> file = Told.by(new StaleFile()).given(archived("2025-01-10"));
    assertThat(file.found("2026-01-09")).isEmpty();
    assertThat(file.nextLook("2026-01-09")).contains(day("2026-01-10"));
    assertThat(file.found("2026-01-10"))
        .singleElement()
        .extracting(Hit::cause)
        .isEqualTo("2025-01-10");
  }

  @Test
  void aVisitMakesItLiveAgainAndALateEntryOfAnOlderOneDoesNot() {
    Told<?> file =
        Told.by(new StaleFile())
            .given(archived("2025-01-10"), visited("visit-1", "2025-06-01"))
            .recorded("2025-07-01", visited("visit-2", "2025-02-01"));
    assertThat(file.found("2026-05-31")).isEmpty();
    assertThat(file.found("2026-06-01")).hasSize(1);
    assertThat(file.found("2026-06-01", Stated.nothing().with("months", 13))).isEmpty();
  }

  @Test
  void whatWasTakenBackDoesNotMakeItLive() {
    Told<?> file =
        Told.by(new StaleFile()).given(archived("2025-01-10"), visited("visit-1", "2025-12-01"));
    assertThat(file.found("2026-01-10")).isEmpty();
    file.given(
        Like.bare(VisitReversed.class)
            .with(VisitReversed::caseId, new CaseId("case-1"))
            .with(VisitReversed::visitId, new VisitId("visit-1"))
            .with(VisitReversed::occurredOn, day("2026-01-09"))
            .made());
    assertThat(file.found("2026-01-10"))
        .as("as it was before, neither the visit nor its reversal happened to it")
        .singleElement()
        .extracting(Hit::cause)
        .isEqualTo("2025-01-10");
  }

  @Test
  void aClosedFileIsNotStaleUntilItIsReopened() {
    Told<?> file =
        Told.by(new StaleFile())
            .given(archived("2024-01-10"), closed(CloseReason.LIFTED, "2024-03-01"));
    assertThat(file.found("2026-01-10")).isEmpty();
    assertThat(file.given(reopened("2024-09-01")).found("2026-01-10")).hasSize(1);
  }

  @Test
  void whatWaitsOnAFileIsTheWorkOfWhoeverTookItOnAndMayEndIt() {
    for (Check<?> check : List.of(new StaleFile(), new NeverAided(), new PaperGap())) {
      assertThat(
              Told.by(check).supervised("2024-01-10", archived("2024-01-10")).found("2026-01-10"))
          .as(check.code().name())
          .singleElement()
          .extracting(Hit::inCharge)
          .isEqualTo(Optional.of(Samples.CASEWORKER));
      assertThat(Told.by(check).given(archived("2024-01-10")).found("2026-01-10"))
          .as("a caseworker ends nothing that is found: " + check.code())
          .singleElement()
          .extracting(Hit::inCharge)
          .isEqualTo(Optional.empty());
      assertThat(
              Told.by(check)
                  .supervised("2024-01-10", archived("2024-01-10"), transferred("2024-02-01"))
                  .found("2026-01-10"))
          .as("nobody in particular keeps what has gone to another union: " + check.code())
          .singleElement()
          .extracting(Hit::inCharge)
          .isEqualTo(Optional.empty());
      assertThat(Told.by(check).automated("2024-01-10", archived("2024-01-10")).found("2026-01-10"))
          .singleElement()
          .extracting(Hit::inCharge)
          .isEqualTo(Optional.empty());
    }
  }

  @Test
  void whoeverReopensAFileKeepsIt() {
    assertThat(
            Told.by(new StaleFile())
                .automated("2024-01-10", archived("2024-01-10"))
                .supervised(
                    "2024-09-01", closed(CloseReason.LIFTED, "2024-03-01"), reopened("2024-09-01"))
                .found("2026-01-10"))
        .singleElement()
        .extracting(Hit::inCharge)
        .isEqualTo(Optional.of(Samples.CASEWORKER));
  }

  private static LedgerEvent transferred(String on) {
    return Like.bare(CaseTransferred.class)
        .with(CaseTransferred::caseId, new CaseId("case-1"))
        .with(CaseTransferred::occurredOn, day(on))
        .made();
  }

  // C17

  @Test
  void aFileOpenForLongWithoutAidIsFlaggedUntilItIsAided() {
    Told<?> file = Told.by(new NeverAided()).given(archived("2026-01-01"));
    assertThat(file.nextLook("2026-01-02")).contains(day("2026-06-30"));
    assertThat(file.found("2026-06-29")).isEmpty();
    assertThat(file.found("2026-06-30")).hasSize(1);
    assertThat(file.given(aided("aid-1", "2026-07-01")).found("2026-07-02")).isEmpty();
  }

  @Test
  void aidThatWasTakenBackIsNoAid() {
    Told<?> file =
        Told.by(new NeverAided())
            .given(
                archived("2026-01-01"),
                aided("aid-1", "2026-02-01"),
                reversed("aid-1", "2026-03-01"));
    assertThat(file.found("2026-07-01")).hasSize(1);
  }

  // C18

  @Test
  void paperIsConfirmedWithinThirtyWorkingDays() {
    // 2026-01-05 is a Monday; thirty working days later is Monday, 2026-02-16.
    Told<?> file = Told.by(new PaperGap()).given(archived("2026-01-05"));
    assertThat(file.found("2026-02-16")).isEmpty();
    assertThat(file.nextLook("2026-02-16")).contains(day("2026-02-17"));
    assertThat(file.found("2026-02-17")).hasSize(1);
    assertThat(file.given(paper("2026-02-18")).found("2026-02-19")).isEmpty();
  }

  /** Aid, acts and papers of the time before the import are unknown, not missing. */
  @Test
  void whatAnImportCannotKnowIsNotFound() {
    Told<?> paper = Told.by(new PaperGap()).imported("2026-06-01", archived("2025-01-05"));
    assertThat(paper.found("2030-01-01")).isEmpty();
    Told<?> aid = Told.by(new NeverAided()).imported("2026-06-01", archived("2025-01-05"));
    assertThat(aid.found("2026-11-27")).isEmpty();
    assertThat(aid.found("2026-11-28"))
        .as("half a year after the import")
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("openSince", "2025-01-05"));
    Told<?> stale = Told.by(new StaleFile()).imported("2026-06-01", archived("2025-01-05"));
    assertThat(stale.found("2027-05-31")).isEmpty();
    assertThat(stale.found("2027-06-01")).hasSize(1);
  }

  @Test
  void holidaysAreNoWorkingDaysForThePaperEither() {
    Map<LocalDate, DayKind> known =
        Map.of(
            day("2026-01-07"), DayKind.OFF,
            day("2026-01-08"), DayKind.OFF,
            day("2026-01-10"), DayKind.WORKED);
    Stated newYear = Stated.nothing().days(new WorkingDays(known));
    Told<?> file = Told.by(new PaperGap()).given(archived("2026-01-05"));
    assertThat(file.found("2026-02-17", newYear)).isEmpty();
    assertThat(file.found("2026-02-18", newYear)).hasSize(1);
  }

  // C19

  @Test
  void aDeepHardshipIsOverTheLineWhenItsIncomeReachesIt() {
    Told<?> file =
        Told.by(new IncomeOverLine())
            .given(archived("2025-01-01"), revised(HardshipCategory.DEEP, 68_000, "2026-02-01"));
    assertThat(file.found("2026-02-01", Stated.nothing().line(68_001))).isEmpty();
    assertThat(file.found("2026-02-01", Stated.nothing().line(68_000)))
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.particulars())
                    .containsEntry("propose", "CLOSE")
                    .doesNotContainValue("68000000"));
    assertThat(file.found("2026-02-01")).as("no line set for the area").isEmpty();
  }

  @Test
  void aRelativeHardshipMayReachTwiceTheLineAndAnAccidentGoesByLosses() {
    Stated line = Stated.nothing().line(60_000);
    assertThat(
            Told.by(new IncomeOverLine())
                .given(
                    archived("2025-01-01"),
                    revised(HardshipCategory.RELATIVE, 119_999, "2026-02-01"))
                .found("2026-02-01", line))
        .isEmpty();
    assertThat(
            Told.by(new IncomeOverLine())
                .given(
                    archived("2025-01-01"),
                    revised(HardshipCategory.RELATIVE, 120_000, "2026-02-01"))
                .found("2026-02-01", line))
        .hasSize(1);
    assertThat(
            Told.by(new IncomeOverLine())
                .given(
                    archived("2025-01-01"),
                    revised(HardshipCategory.ACCIDENT, 999_999, "2026-02-01"))
                .found("2026-02-01", line))
        .isEmpty();
  }

  @Test
  void theTestIsMadeAtReviewsOnlyAndOnOpenFiles() {
    Stated line = Stated.nothing().line(1);
    Told<?> file = Told.by(new IncomeOverLine()).given(archived("2025-01-01"));
    assertThat(file.found("2026-02-01", line)).isEmpty();
    assertThat(file.given(meansChecked("2026-02-01")).found("2026-02-01", line)).hasSize(1);
    assertThat(file.given(closed(CloseReason.LIFTED, "2026-03-01")).found("2026-03-01", line))
        .isEmpty();
  }

  @Test
  void erasureLeavesNothingThatCouldBeStale() {
    assertThat(
            Told.by(new StaleFile())
                .given(archived("2025-01-10"), erased("2025-06-01"))
                .found("2026-01-10"))
        .as("an erasure is no work on the file")
        .hasSize(1);
  }
}
