package org.warmledger.command.checks.flags;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday. Public holidays only make a deadline stricter than it is meant. */
final class WorkingDays {

  private WorkingDays() {}

  /** The last of so many working days after a day. */
  static LocalDate after(LocalDate day, int workingDays) {
    LocalDate last = day;
    for (int left = workingDays; left > 0; ) {
      last = last.plusDays(1);
      if (isWorkingDay(last)) {
        left--;
      }
    }
    return last;
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
