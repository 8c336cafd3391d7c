package org.warmledger.command.tables.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmledger.events.values.LedgerCalendar;

/**
 * Days as people write them: 2026-01-02, 2026/1/2, 2026.1.2, 2026年1月2日, 20260102, each with or
 * without a time of that day. An instant of another zone is no day.
 */
final class Dates {

  private static final String TIME =
      "(?:[T\\s]\\s*(?:[上下]午)?\\d{1,2}[:时]\\d{1,2}分?"
          + "(?::?\\d{1,2}(?:\\.\\d{1,9})?秒?)?(?:\\s*[AaPp][Mm])?)?";

  private static final Pattern PARTED =
      Pattern.compile(
          "(\\d{4})\\s*(?:([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})"
              + "|年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?)"
              + TIME);
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);

  private Dates() {}

  static Optional<LocalDate> read(String text) {
    Matcher parted = PARTED.matcher(text);
    if (parted.matches()) {
      int month = parted.group(3) == null ? 5 : 3;
      return day(parted.group(1), parted.group(month), parted.group(month + 1));
    }
    Matcher solid = SOLID.matcher(text);
    return solid.matches() ? day(solid.group(1), solid.group(2), solid.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          .filter(LedgerCalendar::has);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
