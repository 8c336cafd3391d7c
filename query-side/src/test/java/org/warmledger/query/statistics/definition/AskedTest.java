package org.warmledger.query.statistics.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.query.statistics.acts.Counts;
import org.warmledger.query.statistics.definition.Figure.Window;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Queries;

/** What a form is asked for becomes the question for its acts. */
class AskedTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 20);
  private static final LocalDate TO = LocalDate.of(2026, 2, 28);

  private static Asked asked() {
    return new Asked(
        new Form(StatutoryForm.SUMMER, "表", "form", false, Scope.EVERYTHING, List.of(), List.of()),
        new NamedUnion(new UnionCode("410800"), "焦作市总工会"),
        List.of(
            new NamedUnion(new UnionCode("410802"), "解放区总工会"),
            new NamedUnion(new UnionCode("410803"), "中站区总工会")),
        FROM,
        TO,
        Optional.empty());
  }

  @Test
  void aUnionIsAskedForWithThoseDirectlyBelow() {
    assertThat(asked().code()).isEqualTo("410800");
    assertThat(asked().codesBelow()).containsExactly("410802", "410803");
  }

  @Test
  void theYearIsTheWholeOneBeforeThePeriodBegins() {
    assertThat(asked().first(Window.PERIOD)).isEqualTo(FROM);
    assertThat(asked().last(Window.PERIOD)).isEqualTo(TO);
    assertThat(asked().first(Window.YEAR_BEFORE)).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(asked().last(Window.YEAR_BEFORE)).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  private static void same(Object question, Object expected) {
    assertThat(question).hasToString(expected.toString());
  }

  @Test
  void actsOfTheUnionAndBelowCountUnlessMoneyOnlyMovedWithin() {
    same(
        asked().acts(List.of(Queries.term("kind", "AID"))),
        List.of(
            Queries.term("kind", "AID"),
            Queries.term("unions", "410800"),
            Queries.not(Queries.term("giverUnions", "410800"))));
  }

  @Test
  void whatWasKnownAtAPositionCountsAndNothingAfterIt() {
    same(asked().done(Window.PERIOD), Queries.all(Queries.days("day", FROM, TO)));
    same(
        asked().knownAt(70).done(Window.PERIOD),
        Queries.all(Queries.days("day", FROM, TO), Queries.upTo("ref.position", 70)));
    same(
        asked().knownAt(70).takenBack(Window.PERIOD),
        Queries.all(
            Queries.days("reversal.day", FROM, TO), Queries.upTo("reversal.ref.position", 70)));
    same(asked().knownAt(70).standing(), Queries.not(Queries.upTo("reversal.ref.position", 70)));
  }

  @Test
  void ofTheYearBeforeWhatWasTakenBackInItIsTakenAway() {
    same(
        asked().takenBack(Window.YEAR_BEFORE),
        Queries.all(
            Queries.days("reversal.day", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
  }

  @Test
  void whoeverNamesNoPositionIsToldOfNothingThatWasEverTakenBack() {
    same(asked().standing(), Queries.not(Queries.upTo("reversal.ref.position", 4503599627370496L)));
  }

  @ParameterizedTest
  @EnumSource
  void everyMeasureIsANumberOfItsOwn(Measure measure) {
    Counts counts = new Counts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    assertThat(measure.of(counts)).isEqualTo(1 + measure.ordinal());
    String field =
        Stream.of(Counts.class.getRecordComponents()).toList().get(measure.ordinal()).getName();
    assertThat(measure.field()).isEqualTo("counts." + field);
  }
}
