package org.warmledger.command.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.warmledger.events.lists.DayKind;

/**
 * Monday to Friday, but for the days of which something else is known: the same for every check
 * that counts working days.
 */
public record WorkingDays(Map<LocalDate, DayKind> known) {

  public WorkingDays {
    known = Map.copyOf(known);
  }

  /** Every Monday to Friday. */
  public static WorkingDays plain() {
    return new WorkingDays(Map.of());
  }

  /** The same where more is known; what is said of a day here holds. */
  public WorkingDays with(Map<LocalDate, DayKind> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<LocalDate, DayKind> all = new HashMap<>(known);
    all.putAll(more);
    return new WorkingDays(all);
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
    DayKind kind = known.get(day);
    return kind == null ? !isWeekend(day) : kind == DayKind.WORKED;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
