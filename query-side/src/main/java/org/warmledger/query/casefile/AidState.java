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
  REVERSED
}
