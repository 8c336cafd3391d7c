package org.warmledger.command.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a number format shows a number: digit by digit; the same number with a unit, a name or
 * noughts around it; as another one, such as in ten thousands, as a percentage or rounded; or not
 * at all.
 */
record XlsxFormat(List<Section> sections) {

  static final XlsxFormat GENERAL = of("General");

  /** What "General" shows of a number: all its digits. */
  private static final String ALL_DIGITS = "0.###############";

  /** The fourth section is for text. */
  private static final int WITH_TEXT = 4;

  private static final Pattern ANOTHER_NUMBER =
      Pattern.compile(".*[\\p{Nd}十拾百佰千仟万萬亿億兆].*|\\s*[kKmMbB.,．，·]\\s*");

  /** What becomes of a number. */
  enum Effect {
    AS_IT_IS,
    /** The same number; whoever reads the cell reads more than its digits. */
    WITH_SIGNS,
    OTHERWISE,
    NOTHING
  }

  /** What one part of a format says: numbers above, below and of nothing have their own. */
  record Section(
      boolean hasPlace, boolean hasCondition, boolean hasSigns, boolean isOtherwise, int decimals) {

    boolean showsOtherwise(BigDecimal number) {
      return isOtherwise || number.stripTrailingZeros().scale() > decimals;
    }

    Effect effect(BigDecimal number) {
      if (showsOtherwise(number)) {
        return Effect.OTHERWISE;
      }
      return hasSigns ? Effect.WITH_SIGNS : Effect.AS_IT_IS;
    }
  }

  static XlsxFormat of(String code) {
    List<Section> sections = new ArrayList<>();
    Reading reading = new Reading();
    String all = code.isEmpty() ? ALL_DIGITS : code.replaceAll("(?i)General|G/通用格式|@", ALL_DIGITS);
    for (int at = 0; at < all.length(); at = reading.next(all, at)) {
      if (all.charAt(at) == ';') {
        sections.add(reading.section());
        reading = new Reading();
      }
    }
    sections.add(reading.section());
    return new XlsxFormat(List.copyOf(sections));
  }

  /** What it shows of a number. */
  Effect shows(BigDecimal number) {
    if (sections.stream().anyMatch(Section::hasCondition)) {
      return sections.stream()
              .anyMatch(section -> !section.hasPlace() || section.showsOtherwise(number))
          ? Effect.OTHERWISE
          : Effect.WITH_SIGNS;
    }
    Section section = sections.get(Math.min(place(number), sections.size() - 1));
    if (!section.hasPlace()) {
      return number.signum() == 0 ? Effect.NOTHING : Effect.OTHERWISE;
    }
    return section.effect(number);
  }

  /** Without a section of their own, those below nothing and nothing itself share the first. */
  private int place(BigDecimal number) {
    return switch (number.signum()) {
      case 1 -> 0;
      case -1 -> 1;
      default -> sections.size() > 2 ? 2 : 0;
    };
  }

  boolean hidesText() {
    return sections.size() >= WITH_TEXT && !sections.getLast().hasPlace();
  }

  /** One section, sign by sign. */
  private static final class Reading {

    private boolean hasPlace;
    private boolean hasCondition;
    private boolean hasSigns;
    private boolean isOtherwise;
    private boolean isBehindPoint;
    private int decimals;

    Section section() {
      return new Section(hasPlace, hasCondition, hasSigns, isOtherwise, decimals);
    }

    /** Reads what stands there, and says where it goes on. */
    int next(String code, int at) {
      switch (code.charAt(at)) {
        case '"' -> {
          return literal(code, at + 1, code.indexOf('"', at + 1));
        }
        case '\\', '!' -> {
          return literal(code, at + 1, at + 2) - 1;
        }
        case '_', '*' -> {
          return at + 2;
        }
        case '[' -> {
          return bracket(code, at);
        }
        case ';' -> {
          // The next begins.
        }
        case '.' -> isBehindPoint = true;
        case '0', '?' -> digit(isBehindPoint);
        case '#' -> digit(false);
        // A percentage; with an exponent, or as a fraction, it is another number to its readers.
        case '%', '‰', 'E', 'e', '/' -> isOtherwise = true;
        case ',' -> comma(code.substring(at + 1));
        default -> {
          return literal(code, at, at + 1) - 1;
        }
      }
      return at + 1;
    }

    /** Within the digits it groups them, behind them it divides by a thousand. */
    private void comma(String rest) {
      hasSigns = true;
      isOtherwise |= !rest.matches("(?s)[0#?].*");
    }

    private void digit(boolean isAlwaysShown) {
      hasPlace = true;
      hasSigns |= isAlwaysShown;
      decimals += isBehindPoint ? 1 : 0;
    }

    private int literal(String code, int from, int to) {
      int end = to < 0 ? code.length() : Math.min(to, code.length());
      String text = from < end ? code.substring(from, end) : "";
      hasSigns |= !text.isBlank();
      isOtherwise |= ANOTHER_NUMBER.matcher(text).matches();
      return end + 1;
    }

    /** A condition, or a currency with its country, or a colour. */
    private int bracket(String code, int at) {
      int end = code.indexOf(']', at);
      String within = code.substring(at + 1, end < 0 ? code.length() : end);
      hasCondition |= within.matches("[<>=].*");
      hasSigns |= within.matches("\\$[^-].*");
      return end < 0 ? code.length() : end + 1;
    }
  }
}
