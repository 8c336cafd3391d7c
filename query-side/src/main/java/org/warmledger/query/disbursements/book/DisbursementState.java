package org.warmledger.query.disbursements.book;

/** How far a disbursement has come, by what the file and the fund say together. */
public enum DisbursementState {
  PROPOSED,
  APPROVED,
  REJECTED,
  FUNDS_REFUSED,
  /** The fund has set it aside. */
  FUNDED,
  /** It reached the household; the fund has not been told yet, or keeps no book of it. */
  DELIVERED,
  /** It reached whom it was for, and the fund says so. */
  SETTLED,
  /** A loan that came back. */
  REPAID,
  /** It was taken back or never arrived. */
  REVERSED,
  /** It was not delivered in time. */
  LAPSED,
  /** What was set aside is free again. */
  RELEASED;

  /** Whether whoever pays is to pay it. */
  public boolean isToBePaid() {
    return this == FUNDED;
  }
}
