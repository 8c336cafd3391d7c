package org.warmledger.query.statistics;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The few kinds of query that forms are made of. */
final class Queries {

  private Queries() {}

  static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> texts = values.stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(field).terms(any -> any.value(texts))));
  }

  static Query all(List<Query> filters) {
    return Query.of(query -> query.bool(all -> all.filter(filters)));
  }

  static Query all(Query... filters) {
    return all(List.of(filters));
  }

  static Query any(List<Query> either) {
    return Query.of(query -> query.bool(any -> any.should(either).minimumShouldMatch("1")));
  }

  static Query not(Query query) {
    return Query.of(not -> not.bool(none -> none.mustNot(query)));
  }

  /** From a day to a day, both included. */
  static Query days(String field, LocalDate from, LocalDate to) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.date(date -> date.field(field).gte(from.toString()).lte(to.toString()))));
  }

  static Query before(String field, LocalDate day) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).lt(day.toString()))));
  }

  static Query upTo(String field, LocalDate day) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).lte(day.toString()))));
  }

  static Query after(String field, LocalDate day) {
    return Query.of(
        query -> query.range(range -> range.date(date -> date.field(field).gt(day.toString()))));
  }

  static Query upTo(String field, long position) {
    return Query.of(
        query ->
            query.range(
                range -> range.number(number -> number.field(field).lte((double) position))));
  }

  static Query after(String field, long position) {
    return Query.of(
        query ->
            query.range(
                range -> range.number(number -> number.field(field).gt((double) position))));
  }

  static Query nested(String path, Query query) {
    return Query.of(q -> q.nested(nested -> nested.path(path).query(query)));
  }
}
