package org.warmledger.command.fields;

import java.util.regex.Pattern;

/**
 * Finds numbers that identify somebody in a text that everybody may read: identity numbers, phones,
 * cards. Blanks and hyphens between the digits hide nothing.
 */
public final class PersonalNumbers {

  /** Eleven digits that begin like a mobile, or twelve and more, the last of which may be an X. */
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(1[3-9][0-9]{9}|[0-9]{12,})");

  private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9０-９])[\\s\\-－—_.·]+(?=[0-9０-９])");

  private PersonalNumbers() {}

  /** Whether the text shows one. */
  public static boolean in(String text) {
    return NUMBER.matcher(narrow(BETWEEN.matcher(text).replaceAll(""))).find();
  }

  /** Full-width digits are digits. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    text.chars().forEach(c -> narrow.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
    return narrow.toString();
  }
}
