package org.warmledger.query.statistics;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.Figure.Window;

/**
 * The acts of a window added up by facet, for the union and each one below: one pass over what was
 * done and one over what was taken back, however many cells look into it.
 */
final class ActSums {

  private static final int MOST_FACETS = 5_000;
  private static final int MOST_UNIONS = 1_000;
  private static final String FACETS = "facets";
  private static final String BELOW = "below";
  private static final String OWN = "own";

  private final Map<String, Map<Facet, Map<Measure, Long>>> rows = new TreeMap<>();

  private ActSums() {}

  static ActSums of(
      ReadStore store, Asked asked, Window window, List<Query> scope, Set<Measure> measures) {
    ActSums sums = new ActSums();
    if (!measures.isEmpty()) {
      sums.add(search(store, asked, scope, asked.done(window), measures), asked, measures, 1);
      sums.add(search(store, asked, scope, asked.takenBack(window), measures), asked, measures, -1);
    }
    return sums;
  }

  /** The sum of a part in one row. */
  long of(String row, Part.Sum part) {
    return rows.getOrDefault(row, Map.of()).entrySet().stream()
        .filter(entry -> part.where().holds(entry.getKey()))
        .mapToLong(entry -> entry.getValue().getOrDefault(part.measure(), 0L))
        .sum();
  }

  private static Map<String, Aggregate> search(
      ReadStore store, Asked asked, List<Query> scope, Query days, Set<Measure> measures) {
    List<Query> filters = new ArrayList<>(asked.acts(scope));
    filters.add(days);
    Map<String, Aggregation> byFacet = byFacet(measures);
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(ActModel.INDEX.name())
                    .size(0)
                    .trackTotalHits(total -> total.enabled(false))
                    .query(Queries.all(filters))
                    .aggregations(byFacet)
                    .aggregations(
                        BELOW,
                        below ->
                            below
                                .terms(
                                    terms ->
                                        terms
                                            .field("unions")
                                            .size(MOST_UNIONS)
                                            .include(only -> only.terms(asked.codesBelow())))
                                .aggregations(byFacet))
                    .aggregations(
                        OWN,
                        own ->
                            own.filter(Queries.term("union", asked.code())).aggregations(byFacet)));
    return store.search(request, Void.class).aggregations();
  }

  private static Map<String, Aggregation> byFacet(Set<Measure> measures) {
    Map<String, Aggregation> sums = new HashMap<>();
    for (Measure measure : measures) {
      sums.put(measure.name(), Aggregation.of(agg -> agg.sum(sum -> sum.field(measure.field()))));
    }
    return Map.of(
        FACETS,
        Aggregation.of(
            facets ->
                facets.terms(terms -> terms.field("facet").size(MOST_FACETS)).aggregations(sums)));
  }

  private void add(Map<String, Aggregate> found, Asked asked, Set<Measure> measures, int sign) {
    addRow(Asked.TOTAL, found, measures, sign);
    for (StringTermsBucket union : get(found, BELOW).sterms().buckets().array()) {
      addRow(union.key().stringValue(), union.aggregations(), measures, sign);
    }
    addRow(asked.code(), get(found, OWN).filter().aggregations(), measures, sign);
  }

  private void addRow(String row, Map<String, Aggregate> found, Set<Measure> measures, int sign) {
    for (StringTermsBucket bucket : get(found, FACETS).sterms().buckets().array()) {
      Facet facet = Facet.parse(bucket.key().stringValue());
      Map<Measure, Long> sums =
          rows.computeIfAbsent(row, unused -> new HashMap<>())
              .computeIfAbsent(facet, unused -> new EnumMap<>(Measure.class));
      for (Measure measure : measures) {
        sums.merge(measure, sign * whole(bucket.aggregations(), measure), Math::addExact);
      }
    }
  }

  /** Sums of whole numbers, exact up to 2^53: ninety trillion yuan in fen. */
  private static long whole(Map<String, Aggregate> found, Measure measure) {
    Double value = get(found, measure.name()).sum().value();
    return value == null ? 0 : Math.round(value);
  }

  private static Aggregate get(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }
}
