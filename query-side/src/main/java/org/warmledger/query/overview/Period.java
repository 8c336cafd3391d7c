package org.warmledger.query.overview;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.query.web.Page;
import org.warmledger.query.web.Queries;

/** From a day to a day, both included; open where none is named. */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  Period {
    if (from.isPresent() && to.isPresent() && from.orElseThrow().isAfter(to.orElseThrow())) {
      throw Page.malformed("to");
    }
  }

  /** The days of the period. */
  Query on(String field) {
    return Queries.days(field, from, to);
  }

  /** All days up to the period's end. */
  Query until(String field) {
    return Queries.days(field, Optional.empty(), to);
  }
}
