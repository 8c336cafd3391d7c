package org.warmledger.platform.reads;

/** What somebody may have done that is no fact of the ledger. */
public enum Act {
  REBUILD_BEGUN,
  REBUILD_ACCEPTED,
  REBUILD_DROPPED,
  WENT_BACK,
  KEPT_LET_GO,
  LETTERS_RETRIED,
  FUNDING_RETRIED,
  IMPORT_STOPPED,
  IMPORT_RESUMED
}
