package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.ids.UnionPath;

/** How long a notice lasts at least (C12), in working days. */
public record NoticeTerm(int leastDays, WorkingDays days) {

  /** What the file's union set, or the nearest above it that did, for a notice from that day on. */
  public static NoticeTerm of(Reference reference, UnionPath union, LocalDate from) {
    return new NoticeTerm(
        reference.thresholds(CheckCode.C12_NOTICE_TOO_SHORT, union, from).count("workingDays"),
        reference.workingDays(union));
  }

  /** Whether that many working days lie between the two, both included. */
  public boolean isKept(LocalDate from, LocalDate to) {
    return days.between(from, to) >= leastDays;
  }

  /** The last day of a notice that begins on that day and lasts no longer than it has to. */
  public LocalDate end(LocalDate from) {
    return days.after(from.minusDays(1), leastDays);
  }
}
