package org.warmledger.command.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheets count them; a fraction is a time of the day. */
public final class DaySerial {

  private static final int MOST_DAYS = 2_958_465;

  private DaySerial() {}

  /** The day that a number stands for, if it is one. */
  public static Optional<LocalDate> day(String number, boolean from1904) {
    if (!number.matches("\\d{1,7}(\\.\\d{1,20})?")) {
      return Optional.empty();
    }
    int days = new BigDecimal(number).setScale(0, RoundingMode.FLOOR).intValueExact();
    return days > 0 && days <= MOST_DAYS ? Optional.of(counted(days, from1904)) : Optional.empty();
  }

  /** Spreadsheets that count from 1900 believe in a 29 February 1900, which was day 60. */
  private static LocalDate counted(int days, boolean from1904) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days);
    }
    return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
  }
}
