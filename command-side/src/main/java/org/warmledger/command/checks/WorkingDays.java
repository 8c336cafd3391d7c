package org.warmledger.command.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Monday to Friday without the holidays: the same for every check that counts working days. */
public record WorkingDays(Set<LocalDate> holidays) {

  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  /** The last of so many working days after a day. */
  public LocalDate after(LocalDate day, int workingDays) {
    LocalDate last = day;
    for (int left = workingDays; left > 0; ) {
      last = last.plusDays(1);
      if (includes(last)) {
        left--;
      }
    }
    return last;
  }

  /** How many there are from one day to another, both included. */
  public long between(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? 0 : from.datesUntil(to.plusDays(1)).filter(this::includes).count();
  }

  private boolean includes(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }
}
