package org.warmledger.query.web;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The small parts that searches are made of. */
public final class Queries {

  private Queries() {}

  public static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  public static Query isTrue(String field) {
    return Query.of(query -> query.term(term -> term.field(field).value(true)));
  }

  public static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> any = values.stream().map(FieldValue::of).toList();
    return Query.of(query -> query.terms(terms -> terms.field(field).terms(in -> in.value(any))));
  }

  /** Days from one to another, both included; open where a side is absent. */
  public static Query days(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.date(
                        date -> {
                          date.field(field);
                          from.ifPresent(day -> date.gte(day.toString()));
                          to.ifPresent(day -> date.lte(day.toString()));
                          return date;
                        })));
  }

  /** Days before one. */
  public static Query before(String field, LocalDate day) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).lt(day.toString()))));
  }

  public static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(
        options -> options.field(sort -> sort.field(field).order(order).missing("_last")));
  }

  /** Where a page begins. */
  public static List<FieldValue> after(Page page) {
    return page.after().stream().map(Queries::value).toList();
  }

  private static FieldValue value(Object value) {
    return switch (value) {
      case Integer number -> FieldValue.of(number.longValue());
      case Long number -> FieldValue.of(number.longValue());
      case Double number -> FieldValue.of(number.doubleValue());
      case String text -> FieldValue.of(text);
      default -> throw Page.malformed("cursor");
    };
  }

  /** The cursor behind the last hit of a full page. */
  public static Optional<String> next(List<? extends Hit<?>> hits, Page page) {
    return hits.size() < page.limit()
        ? Optional.empty()
        : Optional.of(Page.cursor(hits.getLast().sort().stream().map(FieldValue::_get).toList()));
  }

  /** How many a search has found or counted. */
  public static long total(SearchResponse<?> found) {
    return Objects.requireNonNull(found.hits().total()).value();
  }

  public static <D> List<D> sources(List<Hit<D>> hits) {
    return hits.stream().map(Hit::source).map(Objects::requireNonNull).toList();
  }
}
