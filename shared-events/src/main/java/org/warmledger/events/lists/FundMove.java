package org.warmledger.events.lists;

/** What is entered about a fund by one person and confirmed by another. */
public enum FundMove {
  /** The fund is set up. */
  OPEN,
  /** Something came from outside. */
  RECEIPT,
  /** What was there when the ledger became the book (期初). */
  OPENING,
  /** Something is handed on to a lower union's fund. */
  ALLOCATION,
  /** Something goes back to whoever gave it. */
  RETURN,
  /** The fund ends. */
  CLOSURE,
  /** A lower union may spend out of it, up to a ceiling (授权额度). */
  GRANT,
  /** A lower union may do so no more. */
  GRANT_END,
  /** What another movement made did not happen (C29). */
  REVERSAL,
  /** What the fund was opened with is another. */
  AMENDMENT,
  /** The fund did not end after all (C29). */
  REOPENING
}
