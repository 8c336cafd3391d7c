package org.warmledger.events;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Makes identity numbers of people whom nobody is: the county code 99 is not assigned. */
public final class InventedPeople {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private InventedPeople() {}

  /** A valid number of the given place, day and sequence (1 to 999; odd is male). */
  public static String identityNumber(String county, LocalDate born, int sequence) {
    String body =
        county + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
