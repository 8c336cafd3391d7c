package org.warmledger.command.tables.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: 2026-01-02, 2026/1/2, 2026.1.2, 2026年1月2日, 20260102. */
final class Dates {

  private static final Pattern PARTED =
      Pattern.compile(
          "(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)(?:"
              + " 0{1,2}:00(?::00)?)?");
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

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
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
