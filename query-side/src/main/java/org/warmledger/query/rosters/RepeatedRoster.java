package org.warmledger.query.rosters;

import java.time.LocalDate;

/**
 * Another roster that gives the same: whoever approves one sees the other (C08).
 *
 * @param inCommon how many people are on both
 */
public record RepeatedRoster(
    String rosterId,
    String title,
    RosterState state,
    LocalDate drawnUpOn,
    Sameness same,
    int inCommon) {

  /** What the two share. */
  public enum Sameness {
    /** The very file, out of whichever fund. */
    FILE,
    /** People, category, fund and campaign, as far as both name one, within a month. */
    PEOPLE,
    /** Some people; category, fund and campaign, as far as both name one, within a month. */
    SOME_PEOPLE
  }
}
