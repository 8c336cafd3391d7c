package org.warmledger.events.lists;

/** What moves money or goods into or out of a fund, and is taken back by itself. */
public enum FundFlow {
  /** From outside or from another fund. */
  RECEIPT,
  /** To a lower union's fund. */
  ALLOCATION,
  /** Back to the giver. */
  RETURN
}
