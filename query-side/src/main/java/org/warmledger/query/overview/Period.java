package org.warmledger.query.overview;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.query.web.Page;

/** From a day to a day, both included; open where none is named. */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  Period {
    if (from.isPresent() && to.isPresent() && from.orElseThrow().isAfter(to.orElseThrow())) {
      throw Page.malformed("to");
    }
  }

  /** The days of the period. */
  Query on(String field) {
    return range(field, from, to);
  }

  /** All days up to the period's end. */
  Query until(String field) {
    return range(field, Optional.empty(), to);
  }

  private static Query range(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
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
}
