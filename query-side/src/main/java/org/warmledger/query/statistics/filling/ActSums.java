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
 * done and one over what was taken back, however many cells look into it.
 */
final class ActSums {

  private static final int MOST_FACETS = 5_000;
  private static final String FACETS = "facets";
  private static final String BELOW = "below";
  private static final String OWN = "own";

  /** What is added up. */
  enum Side {
    /** What was done. */
    DONE,
    /** What was done, less what was taken back. */
    NET
  }

  private record Sum(String row, Facet facet, Side side) {}

  private final Map<Sum, Map<Measure, Long>> sums = new HashMap<>();

  private ActSums() {}

  static ActSums of(
      ReadStore store, Asked asked, Window window, List<Query> scope, Set<Measure> measures) {
    ActSums sums = new ActSums();
    if (!measures.isEmpty()) {
      Map<String, Aggregate> done = search(store, asked, scope, asked.done(window), measures);
      sums.add(done, asked, measures, new Adding(Side.DONE, 1));
      sums.add(done, asked, measures, new Adding(Side.NET, 1));
      sums.add(
          search(store, asked, scope, asked.takenBack(window), measures),
          asked,
          measures,
          new Adding(Side.NET, -1));
    }
    return sums;
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

  private record Adding(Side side, int sign) {}

  private void add(
      Map<String, Aggregate> found, Asked asked, Set<Measure> measures, Adding adding) {
    addRow(Asked.TOTAL, found, measures, adding);
    for (StringTermsBucket union : Aggregates.each(found, BELOW)) {
      addRow(union.key().stringValue(), union.aggregations(), measures, adding);
    }
    addRow(asked.code(), Aggregates.get(found, OWN).filter().aggregations(), measures, adding);
  }

  private void addRow(
      String row, Map<String, Aggregate> found, Set<Measure> measures, Adding adding) {
    for (StringTermsBucket bucket : Aggregates.each(found, FACETS)) {
      Facet facet = Facet.parse(bucket.key().stringValue());
      Map<Measure, Long> known =
          sums.computeIfAbsent(
              new Sum(row, facet, adding.side()), unused -> new EnumMap<>(Measure.class));
      for (Measure measure : measures) {
        known.merge(
            measure,
            adding.sign() * Aggregates.whole(bucket.aggregations(), measure.name()),
            Math::addExact);
      }
    }
  }
}
