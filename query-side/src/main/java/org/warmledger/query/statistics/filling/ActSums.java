package org.warmledger.query.statistics.filling;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.acts.Facet;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Figure.Window;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Part;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * The acts of a window added up by facet, for the union and each one below: one pass over what was
 * done, one over the money that came back, and one over what should never have been counted,
 * however many cells look into it.
 */
final class ActSums {

  private static final int MOST_FACETS = 5_000;
  private static final String FACETS = "facets";
  private static final String BELOW = "below";
  private static final String OWN = "own";
  private static final Set<Side> BOTH = Set.of(Side.values());
  private static final Set<Side> ONLY_NET = Set.of(Side.NET);

  /** What is added up. */
  enum Side {
    /** What was done and should have been. */
    DONE,
    /** The same, less the money that came back. */
    NET
  }

  private record Sum(String row, Facet facet, Side side) {}

  private final Map<Sum, Map<Measure, Long>> sums = new HashMap<>();

  private ActSums() {}

  static ActSums of(
      ReadStore store, Asked asked, Window window, List<Query> scope, Set<Measure> measures) {
    ActSums sums = new ActSums();
    Predicate<Measure> comesBack = Measure::comesBack;
    sums.add(store, asked, scope, new Pass(asked.done(window), measures, 1, BOTH));
    sums.add(
        store,
        asked,
        scope,
        new Pass(asked.takenBack(window), only(measures, comesBack), -1, ONLY_NET));
    Query never = Queries.all(asked.done(window), asked.unmade());
    sums.add(store, asked, scope, new Pass(never, only(measures, comesBack.negate()), -1, BOTH));
    return sums;
  }

  private static Set<Measure> only(Set<Measure> measures, Predicate<Measure> which) {
    return measures.stream().filter(which).collect(Collectors.toSet());
  }

  /** The sum of a part in one row. */
  long of(String row, Part.Sum part, Side side) {
    return sums.entrySet().stream()
        .filter(entry -> entry.getKey().row().equals(row) && entry.getKey().side() == side)
        .filter(entry -> part.where().holds(entry.getKey().facet()))
        .mapToLong(entry -> entry.getValue().getOrDefault(part.measure(), 0L))
        .sum();
  }

  private static Map<String, Aggregate> search(
      ReadStore store, Asked asked, List<Query> scope, Query days, Set<Measure> measures) {
    Map<String, Aggregation> byFacet = byFacet(measures);
    return Search.in(Act.INDEX)
        .where(asked.acts(scope))
        .where(days)
        .also(request -> request.aggregations(byFacet))
        .figure(BELOW, Aggregates.perUnion("unions", asked.codesBelow(), byFacet))
        .figure(OWN, Aggregates.within(Queries.term("union", asked.code()), byFacet))
        .figures(store);
  }

  private static Map<String, Aggregation> byFacet(Set<Measure> measures) {
    Map<String, Aggregation> sums = new HashMap<>();
    for (Measure measure : measures) {
      sums.put(measure.name(), Aggregates.sum(measure.field()));
    }
    return Map.of(FACETS, Aggregates.per("facet", MOST_FACETS, sums));
  }

  /** The acts of some days, added to these sides or taken away from them. */
  private record Pass(Query days, Set<Measure> measures, int sign, Set<Side> sides) {}

  private void add(ReadStore store, Asked asked, List<Query> scope, Pass pass) {
    if (pass.measures().isEmpty()) {
      return;
    }
    Map<String, Aggregate> found = search(store, asked, scope, pass.days(), pass.measures());
    addRow(Asked.TOTAL, found, pass);
    for (StringTermsBucket union : Aggregates.each(found, BELOW)) {
      addRow(union.key().stringValue(), union.aggregations(), pass);
    }
    addRow(asked.code(), Aggregates.get(found, OWN).filter().aggregations(), pass);
  }

  private void addRow(String row, Map<String, Aggregate> found, Pass pass) {
    for (StringTermsBucket bucket : Aggregates.each(found, FACETS)) {
      Facet facet = Facet.parse(bucket.key().stringValue());
      for (Side side : pass.sides()) {
        Map<Measure, Long> known =
            sums.computeIfAbsent(new Sum(row, facet, side), unused -> new EnumMap<>(Measure.class));
        for (Measure measure : pass.measures()) {
          known.merge(
              measure,
              pass.sign() * Aggregates.whole(bucket.aggregations(), measure.name()),
              Math::addExact);
        }
      }
    }
  }
}
