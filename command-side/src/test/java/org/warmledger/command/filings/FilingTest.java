package org.warmledger.command.filings;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;

class FilingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 2, 28);

  private final FixtureConfiguration<FiledForm> filing =
      new AggregateTestFixture<>(FiledForm.class);

  private static FileForm file(long before, LocalDate from, LocalDate to, int problems) {
    return new FileForm(
        new FilingId("filing-send-warmth-410800-2026"),
        new UnionPath("100000/410000/410800"),
        StatutoryForm.SEND_WARMTH,
        from,
        to,
        before,
        new ComputedForm("{}", "44136fa3", 70 + before, problems),
        new StaffId("supervisor@410800"),
        TODAY);
  }

  private static FileForm file(long before) {
    return file(before, FROM, TO, 0);
  }

  @Test
  void aFormIsFrozenAsItWasComputed() {
    filing.givenNoPriorActivity().when(file(0)).expectEvents(file(0).fact());
  }

  @Test
  void aLaterFilingOfThePeriodFollowsTheOneBefore() {
    filing.given(file(0).fact()).when(file(1)).expectEvents(file(1).fact());
  }

  @Test
  void aFilingThatWasComparedWithAnOlderOneIsComputedAgain() {
    filing
        .given(file(0).fact(), file(1).fact())
        .when(file(1))
        .expectNoEvents()
        .expectExceptionMessage(RejectionCode.TOO_BUSY.name());
  }

  @Test
  void figuresThatContradictEachOtherAreNotFiled() {
    filing
        .givenNoPriorActivity()
        .when(file(0, FROM, TO, 1))
        .expectNoEvents()
        .expectExceptionMessage(RejectionCode.C24_FORM_MISMATCH.name());
  }

  @Test
  void aPeriodEndsAfterItBegins() {
    filing
        .givenNoPriorActivity()
        .when(file(0, TO, FROM, 0))
        .expectNoEvents()
        .expectExceptionMessage(RejectionCode.PERIOD_REVERSED.name());
  }

  @Test
  void aPeriodThatIsNotOverIsNotFiled() {
    filing
        .givenNoPriorActivity()
        .when(file(0, FROM, TODAY.plusDays(1), 0))
        .expectNoEvents()
        .expectExceptionMessage(RejectionCode.PERIOD_IN_FUTURE.name());
  }

  @Test
  void aPeriodThatEndsTodayIsFiled() {
    filing
        .givenNoPriorActivity()
        .when(file(0, FROM, TODAY, 0))
        .expectEvents(file(0, FROM, TODAY, 0).fact());
  }
}
