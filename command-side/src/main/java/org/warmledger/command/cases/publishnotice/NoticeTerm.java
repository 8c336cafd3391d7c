package org.warmledger.command.cases.publishnotice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * How long a notice lasts at least (C12).
 *
 * @param leastDays working days: Monday to Friday without the holidays
 */
public record NoticeTerm(int leastDays, List<LocalDate> holidays) {

  public NoticeTerm {
    holidays = List.copyOf(holidays);
  }

  /** Whether that many working days lie between the two, both included. */
  boolean isKept(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).limit(leastDays).count()
        >= leastDays;
  }

  private boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }
}
