package org.warmledger.command.fields;

import java.util.regex.Pattern;

/** Numbers of bank cards of the country, whose last digit follows from the others (Luhn). */
public final class CardNumber {

  private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}");
  private static final int TEN = 10;

  private CardNumber() {}

  /** Whether it looks like a card's and isn't any's; other accounts have digits of their own. */
  public static boolean isMistyped(String typed) {
    String digits = typed.replace(" ", "");
    return CARD.matcher(digits).matches() && sum(digits) % TEN != 0;
  }

  private static int sum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted < TEN ? counted : counted - TEN + 1;
    }
    return sum;
  }
}
