package org.warmledger.query.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts households, each once per period, month, union or category, however often it was met. */
record Households(
    long all,
    Map<String, Long> byMonth,
    Map<String, Long> byUnion,
    long own,
    Map<String, Long> byCategory) {

  private static final String COUNT = "households";
  private static final int MOST = 1_000;

  /** What to ask for, of visits or of aids. */
  static Aggregation of(String what, String union, Period period, List<String> children) {
    Map<String, Aggregation> inside = new HashMap<>();
    inside.put(COUNT, once());
    inside.put(
        "months",
        Aggregation.of(
            months ->
                months
                    .dateHistogram(
                        by ->
                            by.field(what + ".on")
                                .calendarInterval(CalendarInterval.Month)
                                .format("yyyy-MM")
                                .minDocCount(1))
                    .aggregations(COUNT, once())));
    inside.put(
        "categories",
        Aggregation.of(
            categories ->
                categories
                    .terms(terms -> terms.field(what + ".category").size(MOST))
                    .aggregations(COUNT, once())));
    inside.put("unions", byUnion(what, children));
    inside.put(
        "own",
        Aggregation.of(
            own -> own.filter(term(what + ".union", union)).aggregations(COUNT, once())));
    return Aggregation.of(
        nested ->
            nested
                .nested(path -> path.path(what))
                .aggregations(
                    "period",
                    filter ->
                        filter
                            .filter(
                                both ->
                                    both.bool(
                                        all ->
                                            all.filter(
                                                term(what + ".unions", union),
                                                period.on(what + ".on"))))
                            .aggregations(inside)));
  }

  private static Aggregation byUnion(String what, List<String> children) {
    return Aggregation.of(
        unions ->
            unions
                .terms(
                    terms ->
                        terms
                            .field(what + ".unions")
                            .size(MOST)
                            .include(include -> include.terms(children)))
                .aggregations(COUNT, once()));
  }

  private static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static Aggregation once() {
    return Aggregation.of(aggregation -> aggregation.reverseNested(back -> back));
  }

  static Households read(Aggregate nested) {
    Map<String, Aggregate> period =
        get(nested.nested().aggregations(), "period").filter().aggregations();
    Map<String, Long> months = new HashMap<>();
    for (DateHistogramBucket month : get(period, "months").dateHistogram().buckets().array()) {
      months.put(Objects.requireNonNull(month.keyAsString()), count(month.aggregations()));
    }
    return new Households(
        count(period),
        months,
        terms(get(period, "unions")),
        count(get(period, "own").filter().aggregations()),
        terms(get(period, "categories")));
  }

  private static Map<String, Long> terms(Aggregate aggregate) {
    Map<String, Long> counts = new HashMap<>();
    for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
      counts.put(bucket.key().stringValue(), count(bucket.aggregations()));
    }
    return counts;
  }

  private static long count(Map<String, Aggregate> aggregates) {
    return get(aggregates, COUNT).reverseNested().docCount();
  }

  private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
    return Objects.requireNonNull(aggregates.get(name));
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
