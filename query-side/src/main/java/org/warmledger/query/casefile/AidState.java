package org.warmledger.query.casefile;

/** How far an aid has come. */
public enum AidState {
  PROPOSED,
  APPROVED,
  FUNDED,
  FUNDS_REFUSED,
  LAPSED,
  REJECTED,
  DELIVERED,
  REVERSED;

  /** Whether it has yet to reach the household. */
  public boolean isOnTheWay() {
    return this == PROPOSED || this == APPROVED || this == FUNDED || this == FUNDS_REFUSED;
  }
}
