package org.warmledger.query.rosters;

/** What of a line is corrected. */
public enum Corrects {
  ACCOUNT,
  /** What medical aid rests on (C07). */
  BILLS
}
