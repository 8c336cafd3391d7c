package org.warmledger.command.tables;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a stored number shows. */
final class XlsxCell {

  /** A spreadsheet keeps and shows fifteen digits; what follows is noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final BigDecimal MORE_THAN_SHOWN = BigDecimal.TEN.pow(15);
  private static final int LONGEST_NUMBER = 40;
  private static final String PLAIN = "-?\\d+(\\.\\d+)?";

  private XlsxCell() {}

  static Cell of(String stored, XlsxStyles.Look look, boolean from1904) {
    String number = number(stored);
    if (look.isDate()) {
      var day = DaySerial.day(number, from1904);
      if (day.isPresent()) {
        return new Cell(day.get().toString(), Cell.Form.DATE);
      }
    }
    Cell.Form form = form(number, from1904);
    return switch (shown(number, look)) {
      case AS_IT_IS -> new Cell(padded(number, look.leastDigits()), form);
      case WITH_SIGNS ->
          new Cell(number, form == Cell.Form.LONG_NUMBER ? form : Cell.Form.NUMBER_WITH_SIGNS);
      case NOTHING -> Cell.BLANK;
      case OTHERWISE -> new Cell(number, Cell.Form.SHOWN_OTHERWISE);
    };
  }

  private static XlsxFormat.Effect shown(String number, XlsxStyles.Look look) {
    return number.matches(PLAIN)
        ? look.format().shows(new BigDecimal(number))
        : XlsxFormat.Effect.AS_IT_IS;
  }

  private static Cell.Form form(String number, boolean from1904) {
    if (!number.matches(PLAIN)) {
      return number.isEmpty() ? Cell.Form.TEXT : Cell.Form.LONG_NUMBER;
    }
    if (new BigDecimal(number).abs().compareTo(MORE_THAN_SHOWN) >= 0) {
      return Cell.Form.LONG_NUMBER;
    }
    return from1904 ? Cell.Form.NUMBER_SINCE_1904 : Cell.Form.NUMBER;
  }

  /** A format such as {@code 000000} shows zeros that the number has not. */
  private static String padded(String number, int digits) {
    return number.matches("\\d{1,15}")
        ? "0".repeat(Math.max(0, digits - number.length())) + number
        : number;
  }

  /** A number in plain digits; text that is no number stays as it is. */
  static String number(String stored) {
    if (stored.isEmpty() || stored.length() > LONGEST_NUMBER) {
      return stored;
    }
    try {
      BigDecimal shown = new BigDecimal(stored.strip()).round(SHOWN);
      boolean plain = Math.abs((long) shown.scale()) <= LONGEST_NUMBER;
      return plain ? plain(shown) : stored;
    } catch (NumberFormatException notANumber) {
      return stored;
    }
  }

  private static String plain(BigDecimal number) {
    return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
  }
}
