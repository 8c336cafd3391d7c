package org.warmledger.query.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Period;
import org.warmledger.query.web.Queries;

/** Counts households, each once per period, month, union or category, however often it was met. */
record Households(
    long all,
    Map<String, Long> byMonth,
    Map<String, Long> byUnion,
    long own,
    Map<String, Long> byCategory) {

  private static final String COUNT = "households";
  private static final Aggregation ONCE = Aggregation.of(once -> once.reverseNested(back -> back));
  private static final Map<String, Aggregation> COUNTED = Map.of(COUNT, ONCE);
  private static final int MOST = 1_000;

  /** What to ask for, of visits or of aids. */
  static Aggregation of(String what, String union, Period period, List<String> children) {
    Map<String, Aggregation> inside = new HashMap<>();
    inside.put(COUNT, ONCE);
    inside.put("months", Aggregates.perMonth(what + ".on", COUNTED));
    inside.put("categories", Aggregates.per(what + ".category", MOST, COUNTED));
    inside.put("unions", Aggregates.perUnion(what + ".unions", children, COUNTED));
    inside.put("own", Aggregates.within(Queries.term(what + ".union", union), COUNTED));
    Query there = Queries.all(Queries.term(what + ".unions", union), period.on(what + ".on"));
    return Aggregates.nested(what, "period", there, inside);
  }

  static Households read(Aggregate nested) {
    Map<String, Aggregate> period =
        Aggregates.get(nested.nested().aggregations(), "period").filter().aggregations();
    Map<String, Long> months = new HashMap<>();
    for (DateHistogramBucket month :
        Aggregates.get(period, "months").dateHistogram().buckets().array()) {
      months.put(Objects.requireNonNull(month.keyAsString()), count(month.aggregations()));
    }
    return new Households(
        count(period),
        months,
        terms(Aggregates.get(period, "unions")),
        count(Aggregates.get(period, "own").filter().aggregations()),
        terms(Aggregates.get(period, "categories")));
  }

  private static Map<String, Long> terms(Aggregate aggregate) {
    Map<String, Long> counts = new HashMap<>();
    for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
      counts.put(bucket.key().stringValue(), count(bucket.aggregations()));
    }
    return counts;
  }

  private static long count(Map<String, Aggregate> aggregates) {
    return Aggregates.get(aggregates, COUNT).reverseNested().docCount();
  }

  long inMonth(String month) {
    return byMonth.getOrDefault(month, 0L);
  }

  long in(String union) {
    return byUnion.getOrDefault(union, 0L);
  }

  long ofCategory(String category) {
    return byCategory.getOrDefault(category, 0L);
  }
}
