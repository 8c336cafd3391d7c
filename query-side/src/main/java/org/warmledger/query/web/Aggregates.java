package org.warmledger.query.web;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The small parts that figures are asked for with, and read back by. */
public final class Aggregates {

  private static final int MOST_UNIONS = 1_000;

  private Aggregates() {}

  public static Aggregation sum(String field) {
    return Aggregation.of(figure -> figure.sum(sum -> sum.field(field)));
  }

  /** The figures once per value of a field. */
  public static Aggregation per(String field, int most, Map<String, Aggregation> figures) {
    return Aggregation.of(
        each -> each.terms(terms -> terms.field(field).size(most)).aggregations(figures));
  }

  /** The figures once per month that has any. */
  public static Aggregation perMonth(String field, Map<String, Aggregation> figures) {
    return Aggregation.of(
        months ->
            months
                .dateHistogram(
                    by ->
                        by.field(field)
                            .calendarInterval(CalendarInterval.Month)
                            .format("yyyy-MM")
                            .minDocCount(1))
                .aggregations(figures));
  }

  /** The figures once per day that has any. */
  public static Aggregation perDay(String field, Map<String, Aggregation> figures) {
    return Aggregation.of(
        days ->
            days.dateHistogram(
                    by ->
                        by.field(field)
                            .calendarInterval(CalendarInterval.Day)
                            .format("yyyy-MM-dd")
                            .minDocCount(1))
                .aggregations(figures));
  }

  /** The figures once per union of a few. */
  public static Aggregation perUnion(
      String field, Collection<String> codes, Map<String, Aggregation> figures) {
    return Aggregation.of(
        each ->
            each.terms(
                    terms ->
                        terms
                            .field(field)
                            .size(MOST_UNIONS)
                            .include(only -> only.terms(List.copyOf(codes))))
                .aggregations(figures));
  }

  /** The figures of what fulfils a condition. */
  public static Aggregation within(Query condition, Map<String, Aggregation> figures) {
    return Aggregation.of(some -> some.filter(condition).aggregations(figures));
  }

  /** The figures of those parts of documents that fulfil a condition, by a name. */
  public static Aggregation nested(
      String path, String name, Query condition, Map<String, Aggregation> figures) {
    return Aggregation.of(
        parts -> parts.nested(at -> at.path(path)).aggregations(name, within(condition, figures)));
  }

  /** Every combination of values of some fields, page by page. */
  public static Aggregation pages(int size, List<String> fields, Map<String, FieldValue> after) {
    List<NamedValue<CompositeAggregationSource>> sources =
        fields.stream()
            .map(
                field ->
                    NamedValue.of(
                        field,
                        CompositeAggregationSource.of(by -> by.terms(it -> it.field(field)))))
            .toList();
    return Aggregation.of(
        pages ->
            pages.composite(
                page -> {
                  page.size(size).sources(sources);
                  return after.isEmpty() ? page : page.after(after);
                }));
  }

  public static Aggregate get(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }

  /** What was found once per value. */
  public static List<StringTermsBucket> each(Map<String, Aggregate> found, String name) {
    return get(found, name).sterms().buckets().array();
  }

  /** A sum of whole numbers, exact up to 2^53: ninety trillion yuan in fen. */
  public static long whole(Map<String, Aggregate> found, String name) {
    Double value = get(found, name).sum().value();
    return value == null ? 0 : Math.round(value);
  }
}
