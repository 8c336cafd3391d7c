package org.warmledger.command.fields;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Names;

/**
 * Finds numbers that identify somebody in a text that everybody may read: identity numbers, phones,
 * cards. Blanks, dashes, dots and strokes between the digits hide nothing.
 */
public final class PersonalNumbers {

  private static final String MOBILE = "1[3-9][0-9]{9}";

  /** Eleven digits that begin like a mobile, or twelve and more, the last of which may be an X. */
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])([0-9]{12,}|" + MOBILE + ")");

  /** As mobiles are called from abroad. */
  private static final Pattern FROM_ABROAD = Pattern.compile("^(?:00)?86(?=" + MOBILE + "$)");

  private static final String DAY = "(?:19|20)[0-9]{2}(?:0?[1-9]|1[0-2])(?:[0-2]?[0-9]|3[01])";

  /** From when to when: as long as a card, and nobody's. */
  private static final Pattern DAYS = Pattern.compile(DAY + DAY);

  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[0-9])[\\s\\p{Z}\\p{Pd}\\p{Pc}./\u2044\u2215·•‧・∙⋅●]+(?=[0-9])");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+[Xx]?");

  /** Banks of the country begin their cards so. */
  private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}");

  private static final Pattern WHOLE_MOBILE = Pattern.compile(MOBILE);
  private static final Pattern IDENTITY = Pattern.compile("[0-9]{17}[Xx]");

  /** No shorter number is anybody's. */
  private static final int FEWEST_DIGITS = 11;

  private PersonalNumbers() {}

  /** Whether the text shows one. */
  public static boolean in(String text) {
    return mayHold(text)
        && NUMBER
            .matcher(joined(text))
            .results()
            .anyMatch(number -> !DAYS.matcher(number.group()).matches());
  }

  /**
   * Whether the number of a paper is one, or holds one: it may be long, but is nobody's identity
   * number, mobile or card.
   */
  public static boolean inPaperNumber(String text) {
    return mayHold(text)
        && Stream.of(narrow(text), joined(text))
            .flatMap(way -> DIGITS.matcher(way).results())
            .map(MatchResult::group)
            .anyMatch(PersonalNumbers::isSomebodys);
  }

  private static boolean isSomebodys(String digits) {
    return WHOLE_MOBILE.matcher(FROM_ABROAD.matcher(digits).replaceFirst("")).matches()
        || CARD.matcher(digits).matches()
        || IDENTITY.matcher(digits).matches()
        || IdentityNumber.parse(digits).isPresent();
  }

  /**
   * Looked at first, as most texts hold none: what may hide or stand for a digit counts as many.
   */
  private static boolean mayHold(String text) {
    return !Names.isPlainlyWritten(text)
        || text.chars().filter(letter -> letter >= '0' && letter <= '9').count() >= FEWEST_DIGITS;
  }

  private static String joined(String text) {
    return BETWEEN.matcher(narrow(text)).replaceAll("");
  }

  /** Digits of full width are digits, and what nobody sees parts none. */
  private static String narrow(String text) {
    return Normalizer.normalize(Names.seen(text), Normalizer.Form.NFKC);
  }
}
