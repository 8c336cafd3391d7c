package org.warmledger.command.tables.cells;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmledger.command.tables.Cell;
import org.warmledger.command.tables.DaySerial;
import org.warmledger.command.tables.TableRow;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.Words;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Money;

/**
 * Reads the cells of one row as what they mean. What was read is kept in one spelling, so that the
 * same row is known again whether it comes as CSV or XLSX, sorted or not, 1,800 or 1800.00.
 */
public final class Cells {

  private static final Pattern AMOUNT =
      Pattern.compile("[¥]?-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,20})(?:\\.\\d{0,20})?元?");
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
  private static final Pattern BREAKS = Pattern.compile("[ \\t]*[\\r\\n\\u000B\\f\\t]+[ \\t]*");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,7}(?:\\.0+)?");

  /** With the country's number or without. */
  private static final Pattern MOBILE = Pattern.compile("(?:\\(?(?:\\+|00)?86\\)?)?(1[3-9]\\d{9})");

  /** As a spreadsheet shows a number that is too long for it. */
  private static final Pattern SHORTENED = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+\\d{1,3}");

  /** Five digits are days from 1927 on. */
  private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}(?:\\.\\d{1,20})?");

  private static final Set<String> YES = Set.of("是", "有", "√", "✓", "Y", "YES", "TRUE", "1");
  private static final Set<String> NO = Set.of("", "否", "无", "×", "N", "NO", "FALSE", "0");
  private static final int FEN_DIGITS = 2;

  private final TableRow row;
  private final LocalDate today;
  private final StringBuilder content = new StringBuilder();

  public Cells(TableRow row, LocalDate today) {
    this.row = row;
    this.today = today;
    if (row.isHidden()) {
      throw new WrongCell(CellCode.HIDDEN_ROW, "");
    }
    if (row.hasSurplus()) {
      throw new WrongCell(CellCode.TOO_MANY_CELLS, "");
    }
  }

  /** All that was read, in one spelling and in the order of reading. */
  public String content() {
    return content.toString();
  }

  private <T> T noted(String column, T value, Object spelling) {
    content.append(column).append('\u001F').append(spelling).append('\u001E');
    return value;
  }

  private Optional<String> given(String column) {
    return Optional.of(shown(column)).filter(text -> !text.isEmpty());
  }

  /** What the cell shows; what shows no value is none. */
  private String shown(String column) {
    Cell cell = row.shown(column);
    return switch (cell.form()) {
      case ERROR -> throw new WrongCell(CellCode.FORMULA_ERROR, column);
      case UNCALCULATED -> throw new WrongCell(CellCode.NOT_CALCULATED, column);
      case SHOWN_OTHERWISE -> throw new WrongCell(CellCode.SHOWN_OTHERWISE, column);
      case MERGED -> throw new WrongCell(CellCode.MERGED_CELL, column);
      case TEXT, NUMBER, NUMBER_WITH_SIGNS, NUMBER_SINCE_1904, LONG_NUMBER, DATE -> cell.text();
    };
  }

  /**
   * A text as it was typed: what a spreadsheet took for a number or a day has lost something, and
   * what a format puts around a number is no part of what is kept.
   */
  private String typed(String column) {
    String text = shown(column);
    Cell.Form form = row.shown(column).form();
    if (form == Cell.Form.LONG_NUMBER
        || form == Cell.Form.NUMBER_WITH_SIGNS
        || form == Cell.Form.DATE
        || SHORTENED.matcher(narrow(text)).matches()) {
      throw new WrongCell(CellCode.FORMAT_AS_TEXT, column);
    }
    return text;
  }

  /** Digits as they were typed, without what spreadsheets and telephones put before them. */
  private String digits(String column) {
    return narrow(typed(column)).replaceAll("['’‘`\\-]", "");
  }

  /** Whether any of the columns says something. */
  public boolean states(String... columns) {
    return Arrays.stream(columns).anyMatch(column -> given(column).isPresent());
  }

  /** Whether it says yes; nothing is no. */
  public boolean yes(String column) {
    String said = narrow(shown(column)).toUpperCase(Locale.ROOT);
    if (YES.contains(said)) {
      return noted(column, true, "yes");
    }
    if (!NO.contains(said)) {
      throw new WrongCell(CellCode.UNKNOWN_WORD, column);
    }
    return false;
  }

  /** What has to be there. */
  public static <T> T required(Optional<T> value, String column) {
    return value.orElseThrow(() -> new WrongCell(CellCode.REQUIRED, column));
  }

  /** One line of text; empty when nothing was written. */
  public String text(String column, int longest) {
    return free(column, longest, false);
  }

  public String requiredText(String column, int longest) {
    required(given(column), column);
    return text(column, longest);
  }

  /** A code; absent when nothing was written. */
  public <T> Optional<T> code(String column, Function<String, T> meaning) {
    String code = OpenCells.paperNumber(this, column);
    try {
      return code.isEmpty() ? Optional.empty() : Optional.of(meaning.apply(code));
    } catch (IllegalArgumentException notACode) {
      throw new WrongCell(CellCode.MALFORMED, column);
    }
  }

  /** Text that may have several lines. */
  public String note(String column, int longest) {
    return free(column, longest, true);
  }

  private String free(String column, int longest, boolean lines) {
    String written = unquoted(lines ? shown(column) : typed(column));
    String text = lines ? written : BREAKS.matcher(written).replaceAll(" ");
    if (text.codePointCount(0, text.length()) > longest) {
      throw new WrongCell(CellCode.TOO_LONG, column);
    }
    WrongCell.refuse(Wording.fault(text, longest == Longest.NAME, lines), column);
    return text.isEmpty() ? text : noted(column, text, text);
  }

  /** The apostrophe before a text makes it one for the spreadsheet and is no part of it. */
  private static String unquoted(String text) {
    return text.startsWith("'") && text.indexOf('\'', 1) < 0 ? text.substring(1).strip() : text;
  }

  /** Digits and signs in their narrow forms, without blanks and what nobody sees. */
  private static String narrow(String text) {
    return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  public IdentityNumber identityNumber(String column) {
    required(given(column), column);
    String typed = digits(column);
    IdentityNumber number =
        IdentityNumber.parse(typed)
            .orElseThrow(() -> new WrongCell(CellCode.IDENTITY_NUMBER, column));
    if (number.birthDate().isAfter(today)) {
      throw new WrongCell(CellCode.DATE_IN_FUTURE, column);
    }
    return noted(column, number, number.value());
  }

  public String mobile(String column) {
    required(given(column), column);
    Matcher number = MOBILE.matcher(digits(column));
    if (!number.matches()) {
      throw new WrongCell(CellCode.MOBILE, column);
    }
    return noted(column, number.group(1), number.group(1));
  }

  /** Digits with an exact length, leading zeros that a spreadsheet dropped put back. */
  public String tail(String column, int length) {
    String digits = digits(column);
    if (digits.isEmpty()) {
      return digits;
    }
    if (digits.length() > length || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new WrongCell(CellCode.MALFORMED, column);
    }
    String whole = "0".repeat(length - digits.length()) + digits;
    return noted(column, whole, whole);
  }

  /** Digits of an account. */
  public String account(String column) {
    required(given(column), column);
    String digits = digits(column);
    if (!digits.matches("\\d{4,30}")) {
      throw new WrongCell(CellCode.MALFORMED, column);
    }
    return noted(column, digits, digits);
  }

  /** A day that is not to come. */
  public LocalDate pastDay(String column) {
    String typed = unquoted(required(given(column), column));
    LocalDate day =
        Dates.read(Normalizer.normalize(typed, Normalizer.Form.NFKC))
            .or(() -> serial(column))
            .orElseThrow(() -> new WrongCell(CellCode.DATE, column));
    if (day.isAfter(today)) {
      throw new WrongCell(CellCode.DATE_IN_FUTURE, column);
    }
    return noted(column, day, day);
  }

  /** A day as a spreadsheet counts it; numbers that could be anything else are none. */
  private Optional<LocalDate> serial(String column) {
    Cell cell = row.shown(column);
    return cell.form() != Cell.Form.NUMBER_WITH_SIGNS
            && SERIAL.matcher(narrow(cell.text())).matches()
        ? DaySerial.day(narrow(cell.text()), cell.form() == Cell.Form.NUMBER_SINCE_1904)
        : Optional.empty();
  }

  public int whole(String column, int least, int most) {
    String typed = narrow(unquoted(required(given(column), column)));
    int number = WHOLE.matcher(typed).matches() ? new BigDecimal(typed).intValue() : least - 1;
    if (number < least || number > most) {
      throw new WrongCell(CellCode.NUMBER, column);
    }
    return noted(column, number, number);
  }

  public Money requiredYuan(String column) {
    required(given(column), column);
    return yuan(column);
  }

  /** An amount in yuan, exact to the fen; none when nothing was written. */
  public Money yuan(String column) {
    String typed = narrow(unquoted(shown(column)));
    if (typed.isEmpty()) {
      return Money.NONE;
    }
    if (!AMOUNT.matcher(typed).matches()) {
      throw new WrongCell(CellCode.AMOUNT, column);
    }
    BigDecimal fen = new BigDecimal(typed.replaceAll("[¥,元]", "")).movePointRight(FEN_DIGITS);
    Money money = new Money(fen(fen, column));
    return money.isNone() ? money : noted(column, money, money.fen());
  }

  private static long fen(BigDecimal fen, String column) {
    if (fen.signum() < 0) {
      throw new WrongCell(CellCode.AMOUNT_NEGATIVE, column);
    }
    if (fen.compareTo(BigDecimal.valueOf(Money.MOST_FEN)) > 0) {
      throw new WrongCell(CellCode.AMOUNT_TOO_LARGE, column);
    }
    if (fen.stripTrailingZeros().scale() > 0) {
      throw new WrongCell(CellCode.AMOUNT_FRACTION, column);
    }
    return fen.longValueExact();
  }

  public <E extends Enum<E>> E word(String column, Class<E> list) {
    return required(optionalWord(column, list), column);
  }

  public <E extends Enum<E>> Optional<E> optionalWord(String column, Class<E> list) {
    return given(column)
        .map(typed -> meaning(typed, column, list))
        .map(meaning -> noted(column, meaning, meaning.name()));
  }

  public static <E extends Enum<E>> E meaning(String typed, String column, Class<E> list) {
    return Words.meaning(list, narrow(typed))
        .orElseThrow(() -> new WrongCell(CellCode.UNKNOWN_WORD, column));
  }
}
