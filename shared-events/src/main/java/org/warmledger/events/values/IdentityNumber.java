package org.warmledger.events.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmledger.events.lists.Sex;

/**
 * A citizen identity number (GB 11643): province, county, date of birth, sequence, and the check
 * character of ISO 7064 MOD 11-2. Old 15-digit numbers are converted, so that the same person
 * always compares equal.
 *
 * @param value 18 characters, the last a digit or X
 */
public record IdentityNumber(String value) {

  /** A number as it is typed: blanks in between, a small x, or of the old fifteen digits. */
  public static final String TYPED = " *([0-9] *){14}(([0-9] *){3})?[0-9Xx] *";

  /** Nobody's: no county has this code. */
  public static final String EXAMPLE = "410899198001010015";

  private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
  private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  /**
   * Reads what was typed: spaces dropped, x as X, 15 digits converted. Empty when it is not a valid
   * number.
   */
  public static Optional<IdentityNumber> parse(String typed) {
    String text = typed.strip().replace(" ", "").toUpperCase(Locale.ROOT);
    String full = FIFTEEN.matcher(text).matches() ? fromFifteen(text) : text;
    return isValid(full) ? Optional.of(new IdentityNumber(full)) : Optional.empty();
  }

  /**
   * The eighteen-character form of an old number: the century put in, the check character appended.
   */
  private static String fromFifteen(String old) {
    String body = old.substring(0, 6) + "19" + old.substring(6);
    return body + checkCharacter(body);
  }

  private static boolean isValid(String number) {
    return EIGHTEEN.matcher(number).matches()
        && PROVINCES.contains(number.substring(0, 2))
        && number.charAt(17) == checkCharacter(number)
        && birthDate(number).isPresent();
  }

  private static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  private static Optional<LocalDate> birthDate(String number) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(number, 6, 10, 10),
              Integer.parseInt(number, 10, 12, 10),
              Integer.parseInt(number, 12, 14, 10)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  public LocalDate birthDate() {
    return birthDate(value).orElseThrow();
  }

  public Sex sex() {
    return Character.digit(value.charAt(16), 10) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  @Override
  public String toString() {
    return "IdentityNumber";
  }
}
