package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import org.warmledger.command.checks.WorkingDays;

/** How long a notice lasts at least (C12), in working days. */
public record NoticeTerm(int leastDays, WorkingDays days) {

  /** Whether that many working days lie between the two, both included. */
  boolean isKept(LocalDate from, LocalDate to) {
    return days.between(from, to) >= leastDays;
  }
}
