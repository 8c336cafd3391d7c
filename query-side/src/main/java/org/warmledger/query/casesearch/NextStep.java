package org.warmledger.query.casesearch;

import org.warmledger.events.lists.ClaimRole;

/** What is to be done about a file that somebody may be on already. */
enum NextStep {
  /** It is within reach: it is looked at. */
  LOOK,
  /** Whoever comes back to it has no other. */
  REOPEN,
  /** The union that keeps it hands it over. */
  ASK_TRANSFER,
  /** The union that keeps it takes the member off it first. */
  ASK_RELEASE,
  /** Nobody can tell from here; the other union can. */
  CALL;

  static NextStep about(NearFile file, Alike by, ClaimRole role, boolean isWithinReach) {
    boolean isTheSame = by == Alike.NUMBER;
    if (isWithinReach) {
      return isTheSame && !file.isOpen() && role == ClaimRole.HEAD ? REOPEN : LOOK;
    }
    if (isTheSame && file.isOpen()) {
      return role == ClaimRole.HEAD ? ASK_TRANSFER : ASK_RELEASE;
    }
    return CALL;
  }
}
