package org.warmledger.query.statistics.filling;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Centres;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.statistics.definition.Figure.Window;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Part;
import org.warmledger.query.statistics.register.RegisterCounts;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Queries;

/**
 * The figures of a form. What cells share is asked for once, and only what some cell needs is asked
 * for at all.
 */
public final class Figures {

  private final ReadStore store;
  private final Unions unions;
  private final Asked asked;
  private final List<Query> scope;
  private final Map<Window, ActSums> sums = new EnumMap<>(Window.class);
  private final Map<Part.Distinct, Subjects> subjects = new HashMap<>();
  private final Supplier<VisitedCounts> visited;
  private final Supplier<Centres> centres;
  private final Supplier<RegisterCounts> register;

  public Figures(ReadStore store, Unions unions, Asked asked, List<Query> scope) {
    this(store, unions, asked, scope, Once.of(() -> RegisterCounts.of(store, asked)));
  }

  /** With a register that was counted otherwise: as it was known once. */
  public Figures(
      ReadStore store,
      Unions unions,
      Asked asked,
      List<Query> scope,
      Supplier<RegisterCounts> register) {
    this.store = store;
    this.unions = unions;
    this.asked = asked;
    this.scope = scope;
    this.visited = Once.of(() -> VisitedCounts.of(store, asked));
    this.centres = Once.of(() -> CentresNow.of(store, this.unions, asked));
    this.register = register;
  }

  /** All cells of one row, in the form's order; a figure that nobody stated is absent. */
  public Map<String, Optional<Long>> row(String row) {
    return row(row, ActSums.Side.NET);
  }

  /** The same without what was taken back within the window, of earlier windows as well. */
  public Map<String, Optional<Long>> done(String row) {
    return row(row, ActSums.Side.DONE);
  }

  private Map<String, Optional<Long>> row(String row, ActSums.Side side) {
    Map<String, Optional<Long>> figures = new LinkedHashMap<>();
    for (Cell cell : asked.form().cells()) {
      figures.put(cell.id(), figure(row, cell, side));
    }
    return figures;
  }

  private Optional<Long> figure(String row, Cell cell, ActSums.Side side) {
    return switch (cell.figure()) {
      case Figure.Counted(Window window, List<Part> parts) ->
          Optional.of(parts.stream().mapToLong(part -> of(row, window, part, side)).sum());
      case Figure.Total(List<String> cells) ->
          Optional.of(
              cells.stream()
                  .map(id -> asked.form().cell(id).orElseThrow())
                  .mapToLong(part -> figure(row, part, side).orElse(0L))
                  .sum());
      case Figure.OfCentres(var from) -> from.apply(centres(row));
      case Figure.Registered(String key) -> Optional.of(register.get().of(row, key));
    };
  }

  private long of(String row, Window window, Part part, ActSums.Side side) {
    return switch (part) {
      case Part.Sum sum -> sums(window).of(row, sum, side);
      case Part.Distinct distinct ->
          subjects
              .computeIfAbsent(
                  distinct, unused -> Subjects.of(store, asked, window, scope, distinct))
              .of(row);
      case Part.VisitedHouseholds households -> visited.get().of(row, households);
    };
  }

  private ActSums sums(Window window) {
    return sums.computeIfAbsent(
        window, unused -> ActSums.of(store, asked, window, scope(window), measures(window)));
  }

  /** A year is much: only the kinds of act that its cells look at. */
  private List<Query> scope(Window window) {
    List<Query> looked =
        parts(window)
            .filter(Part.Sum.class::isInstance)
            .map(part -> ((Part.Sum) part).where().query())
            .distinct()
            .toList();
    return window == Window.YEAR_BEFORE
        ? Stream.concat(scope.stream(), Stream.of(Queries.any(looked))).toList()
        : scope;
  }

  private Set<Measure> measures(Window window) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    parts(window)
        .filter(Part.Sum.class::isInstance)
        .forEach(part -> measures.add(((Part.Sum) part).measure()));
    return measures;
  }

  private Stream<Part> parts(Window window) {
    return asked.form().cells().stream()
        .map(Cell::figure)
        .filter(Figure.Counted.class::isInstance)
        .map(Figure.Counted.class::cast)
        .filter(counted -> counted.window() == window)
        .flatMap(counted -> counted.parts().stream());
  }

  private Centres centres(String row) {
    if (row.equals(Asked.TOTAL)) {
      return centres.get();
    }
    return row.equals(asked.code()) ? centres.get().at(row) : centres.get().within(row);
  }
}
