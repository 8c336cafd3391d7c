package org.warmledger.command.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.filings.FileFormRule.decide;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FormFiled;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;

class FilingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final FilingState NOTHING = new FilingState.Unfiled();
  private static final LocalDate TO = LocalDate.of(2026, 2, 28);

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

  private static FormFiled filed(long before, LocalDate to) {
    return new FormFiled(
        new FilingId("filing-send-warmth-410800-2026"),
        new UnionPath("100000/410000/410800"),
        StatutoryForm.SEND_WARMTH,
        FROM,
        to,
        70 + before,
        "{}",
        "44136fa3",
        new StaffId("supervisor@410800"),
        TODAY);
  }

  private static FilingState after(FormFiled... filings) {
    return Stream.of(filings).reduce(NOTHING, FilingState::evolve, (first, second) -> second);
  }

  @Test
  void aFormIsFrozenAsItWasComputed() {
    assertThat(decide(file(0), NOTHING)).isEqualTo(Decision.accept(filed(0, TO)));
  }

  @Test
  void aLaterFilingOfThePeriodFollowsTheOneBefore() {
    assertThat(decide(file(1), after(filed(0, TO)))).isEqualTo(Decision.accept(filed(1, TO)));
  }

  @Test
  void aFilingThatWasComparedWithAnOlderOneIsComputedAgain() {
    assertThat(decide(file(1), after(filed(0, TO), filed(1, TO))))
        .isEqualTo(Decision.reject(RejectionCode.TOO_BUSY));
  }

  @Test
  void figuresThatContradictEachOtherAreNotFiled() {
    assertThat(decide(file(0, FROM, TO, 1), NOTHING))
        .isEqualTo(Decision.reject(RejectionCode.C24_FORM_MISMATCH));
  }

  @Test
  void aPeriodEndsAfterItBegins() {
    assertThat(decide(file(0, TO, FROM, 0), NOTHING))
        .isEqualTo(Decision.reject(RejectionCode.PERIOD_REVERSED));
  }

  @Test
  void aPeriodThatIsNotOverIsNotFiled() {
    assertThat(decide(file(0, FROM, TODAY.plusDays(1), 0), NOTHING))
        .isEqualTo(Decision.reject(RejectionCode.PERIOD_IN_FUTURE));
  }

  @Test
  void aPeriodThatEndsTodayIsFiled() {
    assertThat(decide(file(0, FROM, TODAY, 0), NOTHING))
        .isEqualTo(Decision.accept(filed(0, TODAY)));
  }
}
