package org.warmledger.query.casehistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The two clocks of a question.
 *
 * @param asOf what is true of that day: what was taken back since was true on none
 * @param knownAt what had been recorded by that instant
 */
public record Moment(Optional<LocalDate> asOf, Optional<Instant> knownAt) {

  static final Moment ANY = new Moment(Optional.empty(), Optional.empty());

  /** What was known then of every day. */
  Moment ofAnyDay() {
    return new Moment(Optional.empty(), knownAt);
  }

  /** Whether the question is about now, and everything. */
  public boolean meansNow() {
    return asOf.isEmpty() && knownAt.isEmpty();
  }
}
