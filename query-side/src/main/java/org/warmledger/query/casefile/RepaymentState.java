package org.warmledger.query.casefile;

/** How far something is that was entered about what came back of a loan. */
public enum RepaymentState {
  /** Somebody else is to say whether it is so. */
  WAITING,
  CONFIRMED,
  REFUSED,
  TAKEN_BACK
}
