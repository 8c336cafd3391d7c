package org.warmledger.query.rosters;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.warmledger.events.values.RosterLine;

/** Who is on a roster, in one number that does not depend on the order of the lines. */
final class People {

  static final String NOBODY = HexFormat.of().toHexDigits(0L);

  private People() {}

  /** With the people of more lines. */
  static String and(String before, List<RosterLine> lines) {
    long sum = HexFormat.fromHexDigitsToLong(before);
    for (RosterLine line : lines) {
      byte[] person = line.person().value().getBytes(StandardCharsets.UTF_8);
      sum += UUID.nameUUIDFromBytes(person).getMostSignificantBits();
    }
    return HexFormat.of().toHexDigits(sum);
  }
}
