package org.warmledger.platform.testkit;

import java.util.UUID;

/**
 * Words that no two share and that no number is read in: one among a thousand random hexadecimals
 * looks like somebody's phone, which is refused in texts and kept as a hash where it is a key.
 */
public final class FreshWord {

  private FreshWord() {}

  public static String after(String beginning) {
    StringBuilder word = new StringBuilder(beginning);
    UUID.randomUUID()
        .toString()
        .chars()
        .map(sign -> Character.isDigit(sign) ? 'g' + sign - '0' : sign)
        .forEach(word::appendCodePoint);
    return word.toString();
  }
}
