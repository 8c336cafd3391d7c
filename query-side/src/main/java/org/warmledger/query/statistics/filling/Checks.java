package org.warmledger.query.statistics.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Check;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Part;
import org.warmledger.query.statistics.definition.Printed;
import org.warmledger.query.statistics.definition.Unit;

/** Runs the checks of a form over its figures (C24). */
public final class Checks {

  static final String CODE = "C24_FORM_MISMATCH";

  private final Form form;
  private final LongSupplier carriedOver;

  public Checks(Form form, LongSupplier carriedOver) {
    this.form = form;
    this.carriedOver = carriedOver;
  }

  /**
   * What contradicts itself. A part of what was done is within the whole of it; of what is left
   * after taking back it need not be: a month may take back more than it gave.
   *
   * @param done figures without what was taken back
   */
  public List<FormView.Problem> problems(
      Map<String, Optional<Long>> total,
      Map<String, Optional<Long>> done,
      List<Map<String, Optional<Long>>> rows) {
    List<FormView.Problem> problems = new ArrayList<>();
    form.checks().forEach(check -> problem(check, total, done).ifPresent(problems::add));
    if (!rows.isEmpty()) {
      form.cells().stream()
          .filter(Checks::addsUp)
          .forEach(cell -> rowsMakeTotal(cell, total, rows).ifPresent(problems::add));
    }
    return problems;
  }

  private Optional<FormView.Problem> problem(
      Check check, Map<String, Optional<Long>> figures, Map<String, Optional<Long>> done) {
    return switch (check) {
      case Check.Parts(String total, List<String> parts)
          when !FigureCheck.partsMakeTotal(
              exact(figures, total), parts.stream().map(part -> exact(figures, part)).toList()) ->
          Optional.of(problem("PARTS_AND_TOTAL", check, figures));
      case Check.Within(String part, String whole)
          when !FigureCheck.partIsWithin(exact(done, part), exact(done, whole)) ->
          Optional.of(problem("PART_AND_WHOLE", check, done));
      case Check.Means means -> means(means, figures);
      default -> Optional.empty();
    };
  }

  private Optional<FormView.Problem> means(Check.Means check, Map<String, Optional<Long>> figures) {
    BigDecimal given = exact(figures, check.given());
    BigDecimal raised = exact(figures, check.raised());
    if (FigureCheck.givenIsWithinMeans(given, raised, BigDecimal.ZERO)) {
      return Optional.empty();
    }
    long carried = carriedOver.getAsLong();
    if (FigureCheck.givenIsWithinMeans(given, raised, BigDecimal.valueOf(carried))) {
      return Optional.empty();
    }
    FormView.Problem problem = problem("GIVEN_AND_MEANS", check, figures);
    problem.particulars().put("carriedOver", Printed.of(Unit.MONEY, Optional.of(carried)));
    return Optional.of(problem);
  }

  private FormView.Problem problem(String name, Check check, Map<String, Optional<Long>> figures) {
    Map<String, String> particulars = new LinkedHashMap<>();
    for (String id : check.cells()) {
      particulars.put(id, printed(id, figures));
    }
    return new FormView.Problem(CODE, name, check.cells(), particulars);
  }

  private String printed(String id, Map<String, Optional<Long>> figures) {
    return Printed.of(form.cell(id).orElseThrow().unit(), figure(figures, id));
  }

  /** Who is counted once may be counted in two rows: in each of the unions that met them. */
  private static boolean addsUp(Cell cell) {
    return switch (cell.figure()) {
      case Figure.Counted counted ->
          counted.parts().stream().allMatch(part -> part instanceof Part.Sum);
      case Figure.Total total -> true;
      case Figure.OfCentres centres -> cell.unit() != Unit.YES_NO;
      case Figure.Registered registered -> true;
    };
  }

  private Optional<FormView.Problem> rowsMakeTotal(
      Cell cell, Map<String, Optional<Long>> total, List<Map<String, Optional<Long>>> rows) {
    List<BigDecimal> parts = rows.stream().map(row -> exact(row, cell.id())).toList();
    if (FigureCheck.partsMakeTotal(exact(total, cell.id()), parts)) {
      return Optional.empty();
    }
    long sum = rows.stream().mapToLong(row -> figure(row, cell.id()).orElse(0L)).sum();
    Map<String, String> particulars = new LinkedHashMap<>();
    particulars.put(cell.id(), printed(cell.id(), total));
    particulars.put("rows", Printed.of(cell.unit(), Optional.of(sum)));
    return Optional.of(
        new FormView.Problem(CODE, "ROWS_AND_TOTAL", List.of(cell.id()), particulars));
  }

  private static BigDecimal exact(Map<String, Optional<Long>> figures, String id) {
    return BigDecimal.valueOf(figure(figures, id).orElse(0L));
  }

  private static Optional<Long> figure(Map<String, Optional<Long>> figures, String id) {
    return figures.getOrDefault(id, Optional.empty());
  }
}
