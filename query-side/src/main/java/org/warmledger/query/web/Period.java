package org.warmledger.query.web;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.warmledger.platform.web.Problem;

/**
 * From a day to a day, both included; open where none is named. One that ends before it begins is
 * refused.
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  public Period {
    from.ifPresent(first -> to.ifPresent(last -> inOrder(first, last)));
  }

  /** Refuses what ends before it begins. */
  public static void inOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "PERIOD_REVERSED");
    }
  }

  /** The days of the period. */
  public Query on(String field) {
    return Queries.days(field, from, to);
  }

  /** All days up to the period's end. */
  public Query until(String field) {
    return Queries.days(field, Optional.empty(), to);
  }
}
