package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.received;
import static org.warmledger.command.checks.flags.Happened.visited;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Samples;

/** Flags about how things were entered and read: C14, C15, C27. */
class EntryFlagsTest {

  // C14

  @Test
  void whatIsRecordedMoreThanThirtyDaysLaterIsLate() {
    assertThat(
            Told.by(new LateEntries())
                .recorded("2026-01-31", visited("visit-1", "2026-01-01"))
                .found("2026-01-31"))
        .isEmpty();
    Told<?> late =
        Told.by(new LateEntries()).recorded("2026-02-01", visited("visit-1", "2026-01-01"));
    assertThat(late.found("2026-02-01"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("daysLate", "31"));
    assertThat(late.found("2026-02-01", Stated.nothing().with("days", 31))).isEmpty();
  }

  /** Whoever dismisses one says nothing of the others. */
  @Test
  void whatIsEnteredLateBesidesIsAnotherFinding() {
    Told<?> late =
        Told.by(new LateEntries())
            .recorded("2026-06-01", visited("visit-1", "2026-01-02"))
            .recorded("2026-06-01", visited("visit-2", "2026-01-01"))
            .recorded("2026-06-01", visited("visit-3", "2026-01-01"))
            .recorded("2026-06-01", archived("case-1", Samples.COUNTY, "2026-01-01"));
    assertThat(late.found("2026-06-01"))
        .extracting(hit -> hit.particulars().get("event"), Hit::on, hit -> hit.evidence().size())
        .containsExactlyInAnyOrder(
            tuple("case.visited", LocalDate.of(2026, 1, 2), 1),
            tuple("case.visited", LocalDate.of(2026, 1, 1), 2),
            tuple("case.archived", LocalDate.of(2026, 1, 1), 1));
  }

  @Test
  void whatIsRecordedOnAnotherDayIsAnotherAndWhatIsImportedIsNobodysDelay() {
    assertThat(
            Told.by(new LateEntries())
                .imported("2026-06-01", archived("case-1", Samples.COUNTY, "2026-01-01"))
                .automated("2026-06-01", visited("visit-9", "2026-01-01"))
                .found("2026-06-01"))
        .isEmpty();
    assertThat(
            Told.by(new LateEntries())
                .recorded(
                    "2026-06-01",
                    visited("visit-1", "2026-01-01"),
                    visited("visit-2", "2026-01-01"))
                .recorded("2026-06-02", visited("visit-3", "2026-01-01"))
                .recorded("2026-06-02", received(100, "2026-01-01"))
                .found("2026-06-02"))
        .hasSize(3);
  }

  // C15

  @Test
  void aBatchNamesPeopleNeverAutomations() {
    BackdatedBatch check = new BackdatedBatch();
    assertThat(Told.by(check).automated("2026-06-01", visits(12)).found("2026-06-01")).isEmpty();
    assertThat(Told.by(check).imported("2026-06-01", visits(12)).found("2026-06-01")).hasSize(1);
  }

  @Test
  void manyLikeEventsOfOneMinuteDatedLongBeforeAreABatch() {
    assertThat(Told.by(new BackdatedBatch()).recorded("2026-06-01", visits(9)).found("2026-06-01"))
        .isEmpty();
    Told<?> batch = Told.by(new BackdatedBatch()).recorded("2026-06-01", visits(10));
    assertThat(batch.found("2026-06-01"))
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.particulars())
                    .containsEntry("events", "10")
                    .containsEntry("event", "case.visited"));
    assertThat(batch.found("2026-06-01", Stated.nothing().with("days", 200))).isEmpty();
  }

  @Test
  void aBatchIsCountedAsFarAsItGoesAndAFileGoesOnWhateverIsDoneBesides() {
    Told<?> batch = Told.by(new BackdatedBatch()).imported("2026-06-01", visits(2));
    batch.recorded("2026-06-01", visited("visit-by-hand", "2026-05-01"));
    batch.imported("2026-06-01", visits(19));
    assertThat(batch.found("2026-06-01"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.particulars()).containsEntry("events", "21");
              assertThat(hit.count()).hasValue(21);
            });
  }

  @Test
  void oneRecentEventAmongThemHidesNothingAndOtherMinutesAddNothing() {
    Told<?> batch =
        Told.by(new BackdatedBatch())
            .recorded("2026-06-01", visits(10))
            .recorded("2026-06-01", visited("visit-recent", "2026-05-24"));
    assertThat(batch.found("2026-06-01")).hasSize(1);
    assertThat(
            Told.by(new BackdatedBatch())
                .recorded("2026-06-01", visits(5))
                .recorded("2026-06-02", visits(5))
                .found("2026-06-02"))
        .isEmpty();
  }

  private static CaseVisited[] visits(int many) {
    return IntStream.range(0, many)
        .mapToObj(n -> visited("visit-" + n, "2026-01-01"))
        .toArray(CaseVisited[]::new);
  }

  // C27

  @Test
  void massReadingWithoutATaskIsAnAnomaly() {
    assertThat(AccessAnomaly.hit(reading(199, 4_999), Stated.nothing())).isEmpty();
    assertThat(AccessAnomaly.hit(reading(200, 0), Stated.nothing())).isPresent();
    assertThat(AccessAnomaly.hit(reading(1, 5_000), Stated.nothing())).isPresent();
    assertThat(AccessAnomaly.hit(reading(200, 0), Stated.nothing().with("readsPerDay", 201)))
        .isEmpty();
  }

  private static AccessAnomaly.Day reading(long reads, long rows) {
    return new AccessAnomaly.Day(
        "caseworker@410803", Samples.COUNTY, day("2026-06-01"), reads, rows);
  }
}
