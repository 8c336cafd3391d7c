package org.warmledger.query.statistics.definition;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.query.statistics.definition.Figure.Window;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Queries;

/**
 * What a form is asked for.
 *
 * @param below the unions directly below, a row each
 * @param knownAt the ledger position that figures shall reflect and nothing after it; the newest
 *     when absent
 */
public record Asked(
    Form form,
    NamedUnion union,
    List<NamedUnion> below,
    LocalDate from,
    LocalDate to,
    Optional<Long> knownAt) {

  /** The row of everything. */
  public static final String TOTAL = "";

  public Asked knownAt(long position) {
    return new Asked(form, union, below, from, to, Optional.of(position));
  }

  public String code() {
    return union.code().value();
  }

  public List<String> codesBelow() {
    return below.stream().map(child -> child.code().value()).toList();
  }

  /** The first day of a window. */
  public LocalDate first(Window window) {
    return switch (window) {
      case PERIOD -> from;
      case YEAR_BEFORE -> LocalDate.of(from.getYear() - 1, 1, 1);
    };
  }

  /** The last day of a window, included. */
  public LocalDate last(Window window) {
    return switch (window) {
      case PERIOD -> to;
      case YEAR_BEFORE -> LocalDate.of(from.getYear() - 1, 12, 31);
    };
  }

  /**
   * Acts that count: those of the union and below. Money that only moves within is nobody's gain,
   * neither the union's nor that of one below.
   */
  public List<Query> acts(List<Query> scope) {
    List<Query> acts = new ArrayList<>(scope);
    acts.add(Queries.term("unions", code()));
    acts.add(Queries.not(Queries.term("giverUnions", code())));
    return acts;
  }

  /** Acts of a window's days. */
  public Query done(Window window) {
    List<Query> days = new ArrayList<>();
    days.add(Queries.days("day", first(window), last(window)));
    knownAt.ifPresent(position -> days.add(Queries.upTo("ref.position", position)));
    return Queries.all(days);
  }

  /** Acts that were taken back on a window's days. */
  public Query takenBack(Window window) {
    List<Query> days = new ArrayList<>();
    days.add(Queries.days("reversal.day", first(window), last(window)));
    knownAt.ifPresent(position -> days.add(Queries.upTo("reversal.ref.position", position)));
    return Queries.all(days);
  }

  /** Acts that were taken back on whatever day, as far as is known. */
  public Query unmade() {
    return Queries.upTo("reversal.ref.position", knownAt.orElse(1L << 52));
  }

  /** Acts that were never taken back, as far as is known. */
  public Query standing() {
    return Queries.not(unmade());
  }
}
