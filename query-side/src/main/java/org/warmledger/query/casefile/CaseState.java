package org.warmledger.query.casefile;

/** Whether a file is kept up. */
public enum CaseState {
  OPEN,
  CLOSED,
  /** It should never have been made: read by whoever knows its id, and in no list. */
  TAKEN_BACK
}
