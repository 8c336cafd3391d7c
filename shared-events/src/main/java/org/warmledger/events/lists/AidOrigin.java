package org.warmledger.events.lists;

/** Where the ledger learnt of an aid from. */
public enum AidOrigin {
  /** proposed, approved and delivered here. */
  CASEWORK,
  /** given before the ledger was in use and entered by a supervisor. */
  IMPORTED
}
