package org.warmledger.query.web;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.DateRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.NumberRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.platform.web.Page;

/** The few kinds of condition that searches are made of. */
public final class Queries {

  private static final DateTimeFormatter EXACT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

  /** Up to here a double tells whole numbers apart. */
  private static final long TELLS_APART = 1L << 53;

  private Queries() {}

  public static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  public static Query is(String field, boolean value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  public static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> any = values.stream().map(FieldValue::of).toList();
    return Query.of(query -> query.terms(terms -> terms.field(field).terms(in -> in.value(any))));
  }

  public static Query all(Collection<Query> conditions) {
    return Query.of(query -> query.bool(all -> all.filter(List.copyOf(conditions))));
  }

  public static Query all(Query... conditions) {
    return all(List.of(conditions));
  }

  public static Query any(Query... either) {
    return any(List.of(either));
  }

  public static Query any(List<Query> either) {
    return Query.of(query -> query.bool(any -> any.should(either).minimumShouldMatch("1")));
  }

  public static Query not(Query condition) {
    return Query.of(query -> query.bool(none -> none.mustNot(condition)));
  }

  public static Query exists(String field) {
    return Query.of(query -> query.exists(there -> there.field(field)));
  }

  public static Query none() {
    return Query.of(query -> query.matchNone(none -> none));
  }

  public static Query nested(String path, Query condition) {
    return Query.of(query -> query.nested(nested -> nested.path(path).query(condition)));
  }

  /** Words as they stand in a name, or the beginning of a code. */
  public static Query likeNameOrCode(String words, String code) {
    return any(
        Query.of(query -> query.matchPhrase(phrase -> phrase.field("name").query(words))),
        Query.of(
            query ->
                query.prefix(prefix -> prefix.field(code).value(words).caseInsensitive(true))));
  }

  /** Days from one to another, both included; open where a side is absent. */
  public static Query days(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
    return date(
        field,
        date -> {
          from.ifPresent(day -> date.gte(day.toString()));
          to.ifPresent(day -> date.lte(day.toString()));
          return date;
        });
  }

  public static Query days(String field, LocalDate from, LocalDate to) {
    return days(field, Optional.of(from), Optional.of(to));
  }

  public static Query before(String field, LocalDate day) {
    return date(field, date -> date.lt(day.toString()));
  }

  public static Query upTo(String field, LocalDate day) {
    return date(field, date -> date.lte(day.toString()));
  }

  /** To the nanosecond: of a moment without a fraction Elasticsearch takes the whole second. */
  public static Query upTo(String field, Instant moment) {
    return date(field, date -> date.lte(EXACT.format(moment)));
  }

  public static Query from(String field, LocalDate day) {
    return date(field, date -> date.gte(day.toString()));
  }

  public static Query after(String field, LocalDate day) {
    return date(field, date -> date.gt(day.toString()));
  }

  private static Query date(String field, UnaryOperator<DateRangeQuery.Builder> bounds) {
    return Query.of(q -> q.range(range -> range.date(date -> bounds.apply(date.field(field)))));
  }

  public static Query upTo(String field, long number) {
    return number(field, bound -> bound.lte(bounded(number)));
  }

  public static Query from(String field, long number) {
    return number(field, bound -> bound.gte(bounded(number)));
  }

  public static Query after(String field, long number) {
    return number(field, bound -> bound.gt(bounded(number)));
  }

  /** No position and no amount is higher; a field of whole numbers refuses what none can hold. */
  private static double bounded(long number) {
    return Math.clamp(number, -TELLS_APART, TELLS_APART);
  }

  private static Query number(String field, UnaryOperator<NumberRangeQuery.Builder> bounds) {
    return Query.of(
        query -> query.range(range -> range.number(number -> bounds.apply(number.field(field)))));
  }

  /**
   * As {@code sort=field} or {@code sort=-field} asks for it; another field settles ties, so that
   * pages neither skip nor repeat.
   *
   * @param fields of the index, by the names that may be asked for
   * @throws org.warmledger.platform.web.Problem 400 when it is none of them
   */
  public static List<SortOptions> sorted(String asked, Map<String, String> fields, String tie) {
    boolean descending = asked.startsWith("-");
    String field = fields.get(descending ? asked.substring(1) : asked);
    if (field == null) {
      throw Page.malformed("sort");
    }
    return List.of(by(field, descending ? SortOrder.Desc : SortOrder.Asc), by(tie, SortOrder.Asc));
  }

  public static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(
        options -> options.field(sort -> sort.field(field).order(order).missing("_last")));
  }
}
