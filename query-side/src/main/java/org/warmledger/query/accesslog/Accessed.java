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
  DENIED
}
