package org.warmledger.query.accesslog;

/** What was read. */
public enum Accessed {
  FILE,
  HISTORY,
  TRACE,
  EXPORT,
  SEARCH,
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
  REFUSED;

  /** Whether anything was shown. */
  boolean isRead() {
    return switch (this) {
      case FILE, HISTORY, TRACE, EXPORT, SEARCH, LIST -> true;
      case DENIED, SIGN_IN, SIGN_OUT, DRY_RUN, REFUSED -> false;
    };
  }
}
