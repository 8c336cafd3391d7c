package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a file was open, both days included.
 *
 * @param to empty while it still is
 */
public record OpenPeriod(LocalDate from, Optional<LocalDate> to) {

  static OpenPeriod since(LocalDate day) {
    return new OpenPeriod(day, Optional.empty());
  }

  OpenPeriod until(LocalDate day) {
    return new OpenPeriod(from, Optional.of(day));
  }

  /** Whether the file was closed, by what is recorded now. */
  public boolean hasEnded() {
    return to.isPresent();
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
