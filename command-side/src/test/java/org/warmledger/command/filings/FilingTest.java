package org.warmledger.command.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.filings.FileFormRule.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FormFiled;
import org.warmledger.events.Like;
import org.warmledger.events.MismatchExplained;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.values.FormMismatch;

class FilingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final StaffId OTHER = new StaffId("deputy@410800");
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final FilingState NOTHING = new FilingState.Unfiled();
  private static final List<FormMismatch> CONTRADICTION =
      List.of(new FormMismatch("GIVEN_AND_MEANS", List.of("3", "2")));
  private static final LocalDate TO = LocalDate.of(2026, 2, 28);

  private static FileForm file(
      long before, LocalDate from, LocalDate to, List<FormMismatch> mismatches) {
    return new FileForm(
        new FilingId("filing-send-warmth-410800-2026"),
        new UnionPath("100000/410000/410800"),
        StatutoryForm.SEND_WARMTH,
        from,
        to,
        before,
        new ComputedForm("{}", "44136fa3", 70 + before, mismatches),
        new StaffId("supervisor@410800"),
        TODAY);
  }

  private static FileForm file(long before) {
    return file(before, FROM, TO, List.of());
  }

  private static Decision<FormFiled> decided(FileForm command, FilingState state) {
    return decide(command, state, new MismatchState.Unexplained());
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
    assertThat(decided(file(0), NOTHING)).isEqualTo(Decision.accept(filed(0, TO)));
  }

  private static FileForm saying(long before, String content) {
    FileForm form = file(before);
    return Like.the(form)
        .with(FileForm::computed, new ComputedForm(content, "other", 70 + before, List.of()))
        .made();
  }

  @Test
  void aLaterFilingOfThePeriodFollowsTheOneBefore() {
    Decision<FormFiled> again = decided(saying(1, "{\"cells\":[]}"), after(filed(0, TO)));
    assertThat(again.orRefuse())
        .singleElement()
        .satisfies(filed -> assertThat(filed.content()).isEqualTo("{\"cells\":[]}"));
  }

  @Test
  void whatWasFiledAsItIsIsNotFiledTwice() {
    assertThat(decided(file(1), after(filed(0, TO)))).isEqualTo(Decision.alreadySo());
    FileForm later = saying(1, "{\"position\":99,\"since\":70,\"differences\":[]}");
    assertThat(decided(later, after(filed(0, TO)))).isEqualTo(Decision.alreadySo());
    FileForm first = saying(2, "{}");
    FormFiled corrected = Like.the(filed(1, TO)).with(FormFiled::content, "{\"cells\":[]}").made();
    assertThat(decided(first, after(filed(0, TO), corrected)).orRefuse())
        .as("back to what the first said")
        .hasSize(1);
  }

  @Test
  void aFilingThatWasComparedWithAnOlderOneIsComputedAgain() {
    assertThat(decided(file(1), after(filed(0, TO), filed(1, TO))))
        .isEqualTo(Decision.reject(RejectionCode.TOO_BUSY));
  }

  @Test
  void figuresThatContradictEachOtherAreNamedAndNotFiled() {
    Decision<FormFiled> named =
        new Decision.Refused<>(
            Rejection.of(
                RejectionCode.C24_FORM_MISMATCH,
                List.of(
                    new Rejection.WrongField("/cells/3", "C24_FORM_MISMATCH"),
                    new Rejection.WrongField("/cells/2", "C24_FORM_MISMATCH"))));
    assertThat(decided(file(0, FROM, TO, CONTRADICTION), NOTHING)).isEqualTo(named);
    MismatchState other =
        new MismatchState.Explained(
            List.of(new FormMismatch("PARTS_AND_TOTAL", List.of("2"))), "原因", OTHER);
    assertThat(decide(file(0, FROM, TO, CONTRADICTION), NOTHING, other)).isEqualTo(named);
  }

  private static ExplainMismatch explain(List<FormMismatch> mismatches) {
    FileForm form = file(0, FROM, TO, mismatches);
    return new ExplainMismatch(
        form.filingId(), form.union(), form.form(), FROM, TO, form.computed(), "原因", OTHER, TODAY);
  }

  @Test
  void whatContradictsItselfIsFiledByAnotherPersonThanSaidWhy() {
    FileForm form = file(0, FROM, TO, CONTRADICTION);
    MismatchState unexplained = new MismatchState.Unexplained();
    MismatchExplained why =
        ExplainMismatchRule.decide(explain(CONTRADICTION), unexplained).orRefuse().getFirst();
    MismatchState said = MismatchState.evolve(unexplained, why);
    assertThat(decide(form, NOTHING, said)).isEqualTo(Decision.accept(filed(0, TO)));
    MismatchState own = new MismatchState.Explained(CONTRADICTION, "原因", form.filedBy());
    assertThat(decide(form, NOTHING, own)).isEqualTo(Decision.reject(RejectionCode.C13_SAME_HANDS));
    assertThat(ExplainMismatchRule.decide(explain(CONTRADICTION), said))
        .isEqualTo(Decision.alreadySo());
    assertThat(ExplainMismatchRule.decide(explain(List.of()), unexplained))
        .isEqualTo(Decision.reject(RejectionCode.NO_MISMATCH));
  }

  @Test
  void aPeriodEndsAfterItBegins() {
    assertThat(decided(file(0, TO, FROM, List.of()), NOTHING))
        .isEqualTo(Decision.reject(RejectionCode.PERIOD_REVERSED));
  }

  @Test
  void aPeriodThatIsNotOverIsNotFiled() {
    assertThat(decided(file(0, FROM, TODAY.plusDays(1), List.of()), NOTHING))
        .isEqualTo(Decision.reject(RejectionCode.PERIOD_IN_FUTURE));
  }

  @Test
  void aPeriodThatEndsTodayIsFiled() {
    assertThat(decided(file(0, FROM, TODAY, List.of()), NOTHING))
        .isEqualTo(Decision.accept(filed(0, TODAY)));
  }
}
