package org.warmledger.query.accesslog;

/** What was read. */
public enum Accessed {
  FILE,
  HISTORY,
  TRACE,
  EXPORT,
  SEARCH
}
