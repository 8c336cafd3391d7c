package org.warmledger.events.lists;

/** Where a line of a roster stands again once an answer of the bank was taken back. */
public enum LineStanding {
  /** On its file, as if the bank had not answered yet. */
  CARRIED,
  /** Sent back by the bank, as it answered before. */
  RETURNED,
  /** The account was wrong, as the bank answered before. */
  WRONG_ACCOUNT,
  /** With another account, which the bank has not answered yet. */
  CORRECTED,
  /** Its fund has the money again: it may be paid once more. */
  TAKEN_BACK
}
