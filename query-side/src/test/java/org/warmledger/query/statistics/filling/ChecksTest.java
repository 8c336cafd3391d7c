package org.warmledger.query.statistics.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.distinct;
import static org.warmledger.query.statistics.definition.Parts.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.query.statistics.definition.Centres;
import org.warmledger.query.statistics.definition.Check;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Scope;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.definition.Where;

/** Figures of a form agree with each other, or the form says which do not (C24). */
class ChecksTest {

  private static final Form FORM =
      new Form(
          StatutoryForm.SEND_WARMTH,
          "表",
          "form",
          true,
          Scope.EVERYTHING,
          List.of(
              cell("1", "筹集", "Raised", Unit.MONEY).counted(sum(Where.visits(), Measure.VALUE)),
              cell("2", "发放", "Given", Unit.MONEY).counted(sum(Where.visits(), Measure.VALUE)),
              cell("3", "合计", "Total", Unit.PERSONS).total("4", "5"),
              cell("4", "甲", "One", Unit.PERSONS).registered("all"),
              cell("5", "乙", "Other", Unit.PERSONS).registered("all"),
              cell("6", "企业", "Enterprises", Unit.ENTERPRISES)
                  .counted(distinct(Where.enterpriseVisits())),
              cell("7", "协调", "Coordination", Unit.YES_NO).ofCentres(Centres::coordination),
              cell("8", "人员", "Staff", Unit.PERSONS).ofCentres(Centres::cityStaff)),
          List.of(Check.parts("3", "4", "5"), Check.within("4", "3"), Check.means("2", "1")));

  private static Map<String, Optional<Long>> figures(long... values) {
    Map<String, Optional<Long>> figures = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      figures.put(String.valueOf(i + 1), Optional.of(values[i]));
    }
    return figures;
  }

  private static List<FormView.Problem> problems(
      long carriedOver, Map<String, Optional<Long>> total, List<Map<String, Optional<Long>>> rows) {
    return new Checks(FORM, () -> carriedOver).problems(total, total, rows);
  }

  @Test
  void figuresThatAgreeAreNoProblem() {
    assertThat(problems(0, figures(10, 10, 5, 2, 3, 1, 1, 4), List.of())).isEmpty();
    assertThat(
            problems(
                0,
                figures(10, 10, 5, 2, 3, 1, 1, 4),
                List.of(figures(4, 4, 2, 1, 1, 1, 0, 3), figures(6, 6, 3, 1, 2, 1, 1, 1))))
        .isEmpty();
    assertThat(problems(0, Map.of(), List.of(Map.of()))).isEmpty();
  }

  @Test
  void partsMakeTheTotalAndAreWithinIt() {
    assertThat(problems(0, figures(0, 0, 5, 2, 4), List.of()))
        .containsExactly(
            new FormView.Problem(
                "C24_FORM_MISMATCH",
                "PARTS_AND_TOTAL",
                List.of("3", "4", "5"),
                Map.of("3", "5", "4", "2", "5", "4")));
    assertThat(problems(0, figures(0, 0, 5, 6, -1), List.of()))
        .extracting(FormView.Problem::check, FormView.Problem::cells)
        .containsExactly(tuple("PART_AND_WHOLE", List.of("4", "3")));
  }

  @Test
  void noMoreIsGivenThanWasRaisedAndCarriedOver() {
    assertThat(problems(70_000, figures(10_000, 80_000, 0, 0, 0), List.of())).isEmpty();
    assertThat(problems(60_000, figures(10_000, 80_000, 0, 0, 0), List.of()))
        .containsExactly(
            new FormView.Problem(
                "C24_FORM_MISMATCH",
                "GIVEN_AND_MEANS",
                List.of("2", "1"),
                Map.of("1", "0.01", "2", "0.08", "carriedOver", "0.06")));
  }

  /** Who is counted once may be met by two unions, and a yes is not added up. */
  @Test
  void rowsMakeTheTotalOfWhatAddsUp() {
    Map<String, Optional<Long>> total = figures(10, 10, 5, 2, 3, 9, 1, 4);
    List<FormView.Problem> found =
        problems(
            0, total, List.of(figures(1, 2, 1, 1, 1, 1, 1, 1), figures(2, 3, 1, 0, 1, 1, 1, 1)));
    assertThat(found)
        .extracting(FormView.Problem::check, FormView.Problem::cells)
        .containsExactly(row("1"), row("2"), row("3"), row("4"), row("5"), row("8"));
    assertThat(found.getLast().particulars()).isEqualTo(Map.of("8", "4", "rows", "2"));
  }

  /** Given 5 to one of them; 8 of last month's, to others, was taken back. */
  @Test
  void aMonthThatTookBackMoreThanItGaveIsRight() {
    Map<String, Optional<Long>> net = figures(0, -3, -3, 5, -8);
    Map<String, Optional<Long>> done = figures(0, 5, 5, 5, 0);
    Checks checks = new Checks(FORM, () -> 10L);
    assertThat(checks.problems(net, done, List.of())).isEmpty();
    assertThat(checks.problems(net, figures(0, 5, 4, 5, 0), List.of()))
        .extracting(FormView.Problem::check)
        .containsExactly("PART_AND_WHOLE");
  }

  private static Tuple row(String cell) {
    return tuple("ROWS_AND_TOTAL", List.of(cell));
  }
}
