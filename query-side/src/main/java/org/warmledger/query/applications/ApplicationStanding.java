package org.warmledger.query.applications;

/** How an application stands. */
public enum ApplicationStanding {
  /** Waits for its next step. */
  UNDERWAY,
  /** Approved: the household has its file. */
  ON_FILE,
  REFUSED,
  /** Refused, and kept in sight: a little less, and it would be on file. */
  NEAR_MISS,
  /** Not wanted any more. */
  WITHDRAWN
}
