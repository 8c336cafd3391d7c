package org.warmledger.query.accesslog;

import org.warmledger.platform.reads.Act;

/** What was read, or done that is no fact of the ledger. */
public enum Accessed {
  FILE,
  HISTORY,
  TRACE,
  EXPORT,
  SEARCH,
  /** All that is known of a household, made for itself. */
  STATEMENT,
  /** Any other list or page. */
  LIST,
  /** What the caller may not know of, or that is not there. */
  DENIED,
  /** By password, at a provider that tells the ledger. */
  SIGN_IN,
  SIGN_OUT,
  /** Anything rehearsed or tried: what it would come to was told, and nothing written. */
  DRY_RUN,
  /** An archiving that another file was in the way of. */
  REFUSED,
  /** A read model was to be built anew. */
  REBUILD_BEGUN,
  /** One that differs was to take over all the same. */
  REBUILD_ACCEPTED,
  REBUILD_DROPPED,
  /** To the documents that were served before. */
  WENT_BACK,
  KEPT_LET_GO,
  /** Of what a read model could not take. */
  LETTERS_RETRIED,
  /** Of aid or a roster that its fund could not follow. */
  FUNDING_RETRIED,
  IMPORT_STOPPED,
  IMPORT_RESUMED;

  static Accessed of(Act act) {
    return switch (act) {
      case REBUILD_BEGUN -> REBUILD_BEGUN;
      case REBUILD_ACCEPTED -> REBUILD_ACCEPTED;
      case REBUILD_DROPPED -> REBUILD_DROPPED;
      case WENT_BACK -> WENT_BACK;
      case KEPT_LET_GO -> KEPT_LET_GO;
      case LETTERS_RETRIED -> LETTERS_RETRIED;
      case FUNDING_RETRIED -> FUNDING_RETRIED;
      case IMPORT_STOPPED -> IMPORT_STOPPED;
      case IMPORT_RESUMED -> IMPORT_RESUMED;
    };
  }

  /** Whether anything was shown. */
  boolean isRead() {
    return switch (this) {
      case FILE, HISTORY, TRACE, EXPORT, SEARCH, STATEMENT, LIST -> true;
      case DENIED,
          SIGN_IN,
          SIGN_OUT,
          DRY_RUN,
          REFUSED,
          REBUILD_BEGUN,
          REBUILD_ACCEPTED,
          REBUILD_DROPPED,
          WENT_BACK,
          KEPT_LET_GO,
          LETTERS_RETRIED,
          FUNDING_RETRIED,
          IMPORT_STOPPED,
          IMPORT_RESUMED ->
          false;
    };
  }
}
