package org.warmledger.command.fields;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmledger.events.values.IdentityNumber;

/**
 * Finds numbers that identify somebody in a text that everybody may read: identity numbers, phones,
 * cards. Blanks and hyphens between the digits hide nothing.
 */
public final class PersonalNumbers {

  private static final String MOBILE = "1[3-9][0-9]{9}";

  /** Eleven digits that begin like a mobile, or twelve and more, the last of which may be an X. */
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(" + MOBILE + "|[0-9]{12,})");

  private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9０-９])[\\s\\-－—_.·]+(?=[0-9０-９])");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+[Xx]?");

  /** Banks of the country begin their cards so. */
  private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}");

  private PersonalNumbers() {}

  /** Whether the text shows one. */
  public static boolean in(String text) {
    return NUMBER.matcher(joined(text)).find();
  }

  /**
   * Whether the number of a paper is one, or holds one: it may be long, but is nobody's identity
   * number, mobile or card.
   */
  public static boolean inPaperNumber(String text) {
    return Stream.of(narrow(text), joined(text))
        .flatMap(way -> DIGITS.matcher(way).results())
        .map(MatchResult::group)
        .anyMatch(PersonalNumbers::isSomebodys);
  }

  private static boolean isSomebodys(String digits) {
    return digits.matches(MOBILE)
        || CARD.matcher(digits).matches()
        || digits.matches("[0-9]{17}[Xx]")
        || IdentityNumber.parse(digits).isPresent();
  }

  private static String joined(String text) {
    return narrow(BETWEEN.matcher(text).replaceAll(""));
  }

  /** Full-width digits are digits. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    text.chars().forEach(c -> narrow.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
    return narrow.toString();
  }
}
