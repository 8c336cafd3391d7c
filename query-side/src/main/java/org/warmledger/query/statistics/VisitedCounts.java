package org.warmledger.query.statistics;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.Figure.Window;

/** Households on file that were visited in a period, each once (ADR 0008). */
final class VisitedCounts {

  private static final int MOST_UNIONS = 1_000;
  private static final int MOST_IDENTITIES = 20;
  private static final String ONCE = "once";
  private static final String IDENTITIES = "identities";

  private final Map<String, Map<String, Long>> rows = new HashMap<>();

  private VisitedCounts() {}

  static VisitedCounts of(ReadStore store, Asked asked) {
    List<Query> filters = new ArrayList<>();
    filters.add(Queries.term("visits.unions", asked.code()));
    filters.add(Queries.days("visits.on", asked.first(Window.PERIOD), asked.to()));
    asked.knownAt().ifPresent(known -> filters.add(Queries.upTo("visits.position", known)));
    Map<String, Aggregate> found = store.search(request(asked, filters), Void.class).aggregations();
    Map<String, Aggregate> period =
        get(get(found, "visits").nested().aggregations(), "period").filter().aggregations();
    VisitedCounts counts = new VisitedCounts();
    counts.read(Asked.TOTAL, period);
    for (StringTermsBucket union : get(period, "below").sterms().buckets().array()) {
      counts.read(union.key().stringValue(), union.aggregations());
    }
    counts.read(asked.code(), get(period, "own").filter().aggregations());
    return counts;
  }

  long of(String row, Part.VisitedHouseholds part) {
    return rows.getOrDefault(row, Map.of())
        .getOrDefault(part.identity().map(Enum::name).orElse(""), 0L);
  }

  private static SearchRequest request(Asked asked, List<Query> filters) {
    Map<String, Aggregation> inside = new HashMap<>(counted());
    inside.put(
        "below",
        Aggregation.of(
            below ->
                below
                    .terms(
                        terms ->
                            terms
                                .field("visits.unions")
                                .size(MOST_UNIONS)
                                .include(only -> only.terms(asked.codesBelow())))
                    .aggregations(counted())));
    inside.put(
        "own",
        Aggregation.of(
            own -> own.filter(Queries.term("visits.union", asked.code())).aggregations(counted())));
    return SearchRequest.of(
        search ->
            search
                .index(VisitedModel.INDEX.name())
                .size(0)
                .query(Queries.nested("visits", Queries.all(filters)))
                .aggregations(
                    "visits",
                    visits ->
                        visits
                            .nested(nested -> nested.path("visits"))
                            .aggregations(
                                "period",
                                period ->
                                    period.filter(Queries.all(filters)).aggregations(inside))));
  }

  private static Map<String, Aggregation> counted() {
    Aggregation once = Aggregation.of(agg -> agg.reverseNested(back -> back));
    return Map.of(
        ONCE,
        once,
        IDENTITIES,
        Aggregation.of(
            identities ->
                identities
                    .terms(terms -> terms.field("visits.identity").size(MOST_IDENTITIES))
                    .aggregations(ONCE, once)));
  }

  private void read(String row, Map<String, Aggregate> found) {
    Map<String, Long> counts = new HashMap<>();
    counts.put("", once(found));
    for (StringTermsBucket identity : get(found, IDENTITIES).sterms().buckets().array()) {
      counts.put(identity.key().stringValue(), once(identity.aggregations()));
    }
    rows.put(row, counts);
  }

  private static long once(Map<String, Aggregate> found) {
    return get(found, ONCE).reverseNested().docCount();
  }

  private static Aggregate get(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }
}
