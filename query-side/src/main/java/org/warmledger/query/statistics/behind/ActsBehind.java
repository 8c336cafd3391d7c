package org.warmledger.query.statistics.behind;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.acts.Facet;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.statistics.definition.Figure.Window;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Part;
import org.warmledger.query.statistics.definition.Where;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * The acts behind one counted cell.
 *
 * @param since only what was recorded after this position; everything when 0
 */
record ActsBehind(Asked asked, Cell cell, List<Query> scope, long since) {

  /** A part of the cell and the days it is counted over. */
  private record Look(Window window, Part part) {

    Where where() {
      return switch (part) {
        case Part.Sum sum -> sum.where();
        case Part.Distinct distinct -> distinct.where();
        case Part.VisitedHouseholds households ->
            households.identity().map(Where.visits()::of).orElseGet(Where::visits);
      };
    }

    /** Whether what was taken back is a line of its own, on its own day. */
    boolean comesBack() {
      return part instanceof Part.Sum(Where _, Measure measure) && measure.comesBack();
    }
  }

  /** One page of lines, and the act to go on after. */
  record Lines(List<EventLine> lines, Optional<Long> after) {}

  Lines page(ReadStore store, int limit, Optional<Long> after) {
    List<Look> looks = looks(cell).toList();
    if (looks.isEmpty()) {
      return new Lines(List.of(), Optional.empty());
    }
    List<Query> filters = new ArrayList<>(asked.acts(scope));
    filters.add(Queries.any(looks.stream().map(this::found).toList()));
    List<Act> acts = acts(store, filters, limit, after);
    return new Lines(
        acts.stream().flatMap(act -> lines(act, looks)).toList(),
        acts.size() < limit ? Optional.empty() : Optional.of(acts.getLast().ref().position()));
  }

  private Stream<Look> looks(Cell of) {
    return switch (of.figure()) {
      case Figure.Counted(Window window, List<Part> parts) ->
          parts.stream().map(part -> new Look(window, part));
      case Figure.Total(List<String> cells) ->
          cells.stream().flatMap(id -> looks(asked.form().cell(id).orElseThrow()));
      case Figure.OfCentres _, Figure.Registered _ -> Stream.empty();
    };
  }

  private Query found(Look look) {
    Query newer = Queries.after("ref.position", since);
    Query newerBack = Queries.after("reversal.ref.position", since);
    Query done = asked.done(look.window());
    if (look.comesBack()) {
      return Queries.all(
          look.where().query(),
          Queries.any(
              List.of(
                  since == 0 ? done : Queries.all(done, newer),
                  Queries.all(asked.takenBack(look.window()), newerBack))));
    }
    return since == 0
        ? Queries.all(look.where().query(), done, asked.standing())
        : Queries.all(look.where().query(), done, Queries.any(List.of(newer, newerBack)));
  }

  private static List<Act> acts(
      ReadStore store, List<Query> filters, int limit, Optional<Long> after) {
    return Search.in(Act.INDEX)
        .where(filters)
        .by("ref.position", SortOrder.Asc)
        .behind(store, after, limit, Act.class);
  }

  private Stream<EventLine> lines(Act act, List<Look> looks) {
    List<Look> fitting =
        looks.stream().filter(look -> look.where().holds(Facet.parse(act.facet()))).toList();
    boolean once = fitting.stream().noneMatch(Look::comesBack);
    Window window = fitting.isEmpty() ? Window.PERIOD : fitting.getFirst().window();
    long adds = fitting.stream().mapToLong(look -> adds(act, look)).sum();
    List<EventLine> lines = new ArrayList<>();
    if (isIn(act.day(), window) && act.ref().position() > since) {
      lines.add(EventLine.of(act.ref(), act.day(), act.union(), cell.unit(), adds, false));
    }
    act.reversal()
        .filter(back -> back.ref().position() > since)
        .filter(back -> once ? since > 0 : isIn(back.day(), window))
        .ifPresent(
            back ->
                lines.add(
                    EventLine.of(back.ref(), back.day(), act.union(), cell.unit(), -adds, true)));
    return lines.stream();
  }

  private static long adds(Act act, Look look) {
    return look.part() instanceof Part.Sum(Where where, Measure measure)
        ? measure.of(act.counts())
        : 1;
  }

  private boolean isIn(LocalDate day, Window window) {
    return !day.isBefore(asked.first(window)) && !day.isAfter(asked.last(window));
  }
}
