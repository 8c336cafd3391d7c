package org.warmledger.events.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The calendar of the ledger: its days are China's, wherever it runs and whoever reads it. It goes
 * from 1900 to 2100; a day is written {@code yyyy-MM-dd} and no other way.
 */
public final class LedgerCalendar {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private LedgerCalendar() {}

  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  public static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** Whether a day is one of the calendar's. */
  public static boolean has(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** The day that is written so; none when it is written another way or isn't in the calendar. */
  public static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text)).filter(LedgerCalendar::has)
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The moment that is written so, such as {@code 2026-01-05T16:00:00Z}, on one of its days. */
  public static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text))
          .filter(moment -> !moment.isBefore(beginOf(LocalDate.of(FIRST_YEAR, 1, 1))))
          .filter(moment -> moment.isBefore(beginOf(LocalDate.of(LAST_YEAR + 1, 1, 1))));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }
}
