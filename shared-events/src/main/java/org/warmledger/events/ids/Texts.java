package org.warmledger.events.ids;

/**
 * Checks shared by the value types. A failure here is a bug or a malformed request, never a refusal
 * of a rule.
 */
public final class Texts {

  private static final int LONGEST_ID = 128;

  private Texts() {}

  public static void requirePrefixed(String prefix, String value) {
    if (!value.startsWith(prefix)
        || value.length() == prefix.length()
        || value.length() > LONGEST_ID
        || !value.chars().allMatch(Texts::isIdCharacter)) {
      throw new IllegalArgumentException("an identifier starts with " + prefix);
    }
  }

  private static boolean isIdCharacter(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }
}
