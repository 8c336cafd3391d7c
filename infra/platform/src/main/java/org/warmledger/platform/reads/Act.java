package org.warmledger.platform.reads;

/** What whoever runs the ledger may have done with a read model. */
public enum Act {
  REBUILD_BEGUN,
  REBUILD_ACCEPTED,
  REBUILD_DROPPED,
  WENT_BACK,
  KEPT_LET_GO,
  LETTERS_RETRIED
}
