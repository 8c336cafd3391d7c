package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.closed;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.erased;
import static org.warmledger.command.checks.flags.Happened.meansChecked;
import static org.warmledger.command.checks.flags.Happened.received;
import static org.warmledger.command.checks.flags.Happened.reopened;
import static org.warmledger.command.checks.flags.Happened.revised;
import static org.warmledger.command.checks.flags.Happened.visited;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Money;

/** The last day and the last event on which flags about files and entries hold their peace. */
class FileEdgesTest {

  private static CaseTransferred transferred(String on) {
    return Like.sample(CaseTransferred.class)
        .with(CaseTransferred::caseId, new CaseId("case-1"))
        .with(CaseTransferred::union, Samples.COUNTY)
        .with(CaseTransferred::to, Samples.NEIGHBOUR)
        .with(CaseTransferred::occurredOn, day(on))
        .made();
  }

  private static List<UnionPath> unions(List<Hit> hits) {
    return hits.stream().map(Hit::union).toList();
  }

  // C14

  @Test
  void ofManyLateEntriesOfOneKindAndDayTheFirstTwentyAreTheEvidence() {
    LedgerEvent[] visits =
        IntStream.range(0, 25)
            .mapToObj(n -> visited("visit-" + n, "2026-01-01"))
            .toArray(LedgerEvent[]::new);
    assertThat(Told.by(new LateEntries()).recorded("2026-06-01", visits).found("2026-06-01"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.evidence()).hasSize(20));
  }

  @Test
  void whatIsRecordedOnItsDayOrBelongsToNoUnionIsNobodysLateEntry() {
    assertThat(new LateEntries().subjects(Told.fact(visited("visit-1", "2026-01-01"), 0)))
        .isEmpty();
    assertThat(
            Told.by(new LateEntries())
                .recorded("2026-06-01", erased("2026-01-01"))
                .recorded("2026-06-01", Like.sample(PersonClaimed.class).made())
                .found("2026-06-01"))
        .isEmpty();
  }

  // C15

  @Test
  void servicesAreABatchAndWhatFundsReceiveIsNone() {
    LedgerEvent service =
        Like.sample(ServiceProvided.class)
            .with(ServiceProvided::occurredOn, day("2026-01-01"))
            .made();
    assertThat(batch(service).found("2026-06-01"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.evidence()).hasSize(10));
    assertThat(batch(received(100, "2026-01-01")).found("2026-06-01")).isEmpty();
    assertThat(batch(erased("2026-01-01")).found("2026-06-01")).isEmpty();
  }

  private static Told<?> batch(LedgerEvent event) {
    return Told.by(new BackdatedBatch())
        .recorded(
            "2026-06-01", IntStream.range(0, 10).mapToObj(n -> event).toArray(LedgerEvent[]::new));
  }

  @Test
  void aWeekLateIsLateAndThreeAreMany() {
    Told<?> three =
        Told.by(new BackdatedBatch())
            .recorded(
                "2026-01-08",
                visited("visit-1", "2026-01-01"),
                visited("visit-2", "2026-01-01"),
                visited("visit-3", "2026-01-01"),
                visited("visit-4", "2026-01-02"))
            .recorded("2026-02-08", visited("visit-5", "2026-01-01"));
    assertThat(three.found("2026-02-08", Stated.nothing().with("days", 7).with("events", 3)))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("events", "3"));
  }

  // C16, C17, C18: whoever keeps the file answers for it

  @Test
  void aFlagIsTheBusinessOfWhoeverKeepsTheFileNow() {
    Told<?> stale =
        Told.by(new StaleFile()).given(archived("2025-01-10"), transferred("2025-02-01"));
    assertThat(unions(stale.found("2026-02-01"))).containsExactly(Samples.NEIGHBOUR);
    Told<?> never =
        Told.by(new NeverAided()).given(archived("2026-01-01"), transferred("2026-02-01"));
    assertThat(unions(never.found("2026-06-30"))).containsExactly(Samples.NEIGHBOUR);
    Told<?> paper =
        Told.by(new PaperGap()).given(archived("2026-01-05"), transferred("2026-02-01"));
    assertThat(unions(paper.found("2026-02-17"))).containsExactly(Samples.NEIGHBOUR);
  }

  /** Services of earlier named a household: what one handed over was aid. */
  @Test
  void whomAServiceBroughtSomethingWasAided() {
    ServiceProvided service =
        Like.sample(ServiceProvided.class)
            .with(ServiceProvided::kind, ServiceKind.AID)
            .with(ServiceProvided::money, new Money(1))
            .with(ServiceProvided::occurredOn, day("2026-02-01"))
            .made();
    Told<?> never =
        Told.by(new NeverAided())
            .given(
                Like.the(archived("2026-01-01"))
                    .with(CaseArchived::caseId, service.caseId().orElseThrow())
                    .made(),
                service);
    assertThat(never.found("2026-12-31")).isEmpty();
    ServiceReversed back =
        Like.bare(ServiceReversed.class)
            .with(ServiceReversed::serviceId, service.serviceId())
            .with(ServiceReversed::occurredOn, day("2026-03-01"))
            .made();
    assertThat(never.given(back).found("2026-12-31")).hasSize(1);
  }

  @Test
  void aClosedFileNeedsNeitherAidNorPaperUntilItIsReopened() {
    Told<?> never =
        Told.by(new NeverAided())
            .given(archived("2026-01-01"), closed(CloseReason.LIFTED, "2026-02-01"));
    assertThat(never.found("2026-12-31")).isEmpty();
    assertThat(never.given(reopened("2026-03-01")).found("2026-12-31"))
        .extracting(Hit::cause)
        .containsExactly("2026-03-01");
    Told<?> paper =
        Told.by(new PaperGap())
            .given(archived("2026-01-05"), closed(CloseReason.LIFTED, "2026-02-01"));
    assertThat(paper.found("2026-12-31")).isEmpty();
    assertThat(paper.given(reopened("2026-03-01")).found("2026-12-31")).hasSize(1);
  }

  // C19

  @ParameterizedTest
  @CsvSource({"DEEP, 100", "DIBAO, 100", "DIBAO_MARGIN, 150", "RELATIVE, 200"})
  void eachCategoryHasItsShareOfTheLine(HardshipCategory category, long percent) {
    Stated line = Stated.nothing().line(1_000);
    assertThat(reviewed(category, percent * 10).found("2026-02-01", line)).hasSize(1);
    assertThat(reviewed(category, percent * 10 - 1).found("2026-02-01", line)).isEmpty();
  }

  private static Told<?> reviewed(HardshipCategory category, long monthlyFen) {
    return Told.by(new IncomeOverLine())
        .given(archived("2025-01-01"), revised(category, monthlyFen, "2026-02-01"));
  }

  @Test
  void whatFollowsAReviewLeavesItStanding() {
    Told<?> file =
        Told.by(new IncomeOverLine())
            .given(archived("2025-01-01"), meansChecked("2026-02-01"), transferred("2026-03-01"));
    assertThat(file.found("2026-03-01", Stated.nothing().line(1)))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.union()).isEqualTo(Samples.NEIGHBOUR);
              assertThat(hit.on()).isEqualTo(day("2026-02-01"));
            });
  }
}
