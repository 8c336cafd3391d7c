package org.warmledger.command.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What a stored cell value shows. */
final class XlsxCell {

  /** A spreadsheet keeps and shows fifteen digits; what follows is noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_DAYS = 2_958_465;

  private XlsxCell() {}

  /** A number in plain digits; text that is no number stays as it is. */
  static String number(String stored) {
    if (stored.isEmpty() || stored.length() > LONGEST_NUMBER) {
      return stored;
    }
    try {
      BigDecimal shown = new BigDecimal(stored).round(SHOWN);
      boolean plain = Math.abs((long) shown.scale()) <= LONGEST_NUMBER;
      return plain ? plain(shown) : stored;
    } catch (NumberFormatException notANumber) {
      return stored;
    }
  }

  private static String plain(BigDecimal number) {
    return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
  }

  /** A day count as an ISO date; what is no day count stays as it is. */
  static String date(String stored, boolean from1904) {
    String number = number(stored);
    if (number.isEmpty()) {
      return number;
    }
    try {
      BigDecimal days = new BigDecimal(number);
      if (days.signum() <= 0 || days.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
        return number;
      }
      return day(days.setScale(0, RoundingMode.FLOOR).intValueExact(), from1904).toString();
    } catch (NumberFormatException notANumber) {
      return number;
    }
  }

  /** Spreadsheets that count from 1900 believe in a 29 February 1900, which was day 60. */
  private static LocalDate day(int days, boolean from1904) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days);
    }
    return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
  }
}
