package org.warmledger.query.masking;

import java.util.regex.Pattern;

/** How each kind of personal value looks when only a part of it may be seen. */
final class Masks {

  private static final int IDENTITY_DIGITS = 18;
  private static final Pattern DISTRICT =
      Pattern.compile("^.{1,12}?(?:自治县|区|县|旗)|^.{1,12}?(?:州|盟|市)");
  private static final Pattern NUMBER_IN_TEXT =
      Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15,16}|[0-9]{19}|1[0-9]{10})(?![0-9])");

  private Masks() {}

  /** {@code 4108**********1234}. */
  static String identityNumber(String number) {
    return ends(number, 4, 4, IDENTITY_DIGITS);
  }

  /** {@code 138****1234}. */
  static String mobile(String number) {
    return ends(number, 3, 4, 11);
  }

  /** {@code ****1234}. */
  static String account(String number) {
    return number.isEmpty() ? "" : "****" + number.substring(Math.max(0, number.length() - 4));
  }

  /** Up to the district. */
  static String address(String address) {
    if (address.isEmpty()) {
      return "";
    }
    var district = DISTRICT.matcher(address);
    return district.find() ? district.group() + "***" : "***";
  }

  /** Free text with the numbers in it covered. */
  static String text(String text) {
    return NUMBER_IN_TEXT
        .matcher(text)
        .replaceAll(match -> ends(match.group(), 3, 4, match.group().length()));
  }

  private static String ends(String text, int head, int tail, int length) {
    if (text.isEmpty()) {
      return "";
    }
    if (text.length() < head + tail + 1) {
      return "*".repeat(text.length());
    }
    return text.substring(0, head)
        + "*".repeat(Math.max(length, text.length()) - head - tail)
        + text.substring(text.length() - tail);
  }
}
