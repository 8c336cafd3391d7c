package org.warmledger.query.casehistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.query.projection.Fact;

/**
 * The two clocks of a question.
 *
 * @param asOf what is true of that day: what was taken back since was true on none
 * @param knownAt what had been recorded by that instant
 */
public record Moment(Optional<LocalDate> asOf, Optional<Instant> knownAt) {

  /** Whether it was known. */
  boolean knows(Fact fact) {
    return knownAt.filter(fact.recordedAt()::isAfter).isEmpty();
  }

  /** Whether the question is about now, and everything. */
  public boolean meansNow() {
    return asOf.isEmpty() && knownAt.isEmpty();
  }
}
