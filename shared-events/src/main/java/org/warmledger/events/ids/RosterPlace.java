package org.warmledger.events.ids;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a roster. The aid that it becomes is named after it, so that whoever reads of the aid
 * knows the line: {@code aid-<roster>-<line>}, and {@code aid-<roster>-<line>r<time>} where it is
 * paid once more.
 *
 * @param number of the line, from 1
 */
public record RosterPlace(RosterId rosterId, int number) {

  private static final String ROSTER = "roster-";
  private static final Pattern NAMED = Pattern.compile("aid-(.+)-([1-9][0-9]{0,4})(?:r([0-9]+))?");

  /** The place of an aid that a roster has brought; empty for any other. */
  public static Optional<RosterPlace> of(AidId aid) {
    Matcher named = NAMED.matcher(aid.value());
    return named.matches()
        ? Optional.of(
            new RosterPlace(
                new RosterId(ROSTER + named.group(1)), Integer.parseInt(named.group(2))))
        : Optional.empty();
  }

  /** The aid that the line becomes. */
  public AidId aid() {
    return new AidId("aid-" + rosterId.value().substring(ROSTER.length()) + "-" + number);
  }

  /** The aid that comes after one which was taken back. */
  public AidId after(AidId aid) {
    Matcher named = NAMED.matcher(aid.value());
    int times =
        named.matches() && named.group(3) != null ? Integer.parseInt(named.group(3)) + 1 : 2;
    return new AidId(aid() + "r" + times);
  }
}
