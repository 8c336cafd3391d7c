package org.warmledger.query.casefile;

/** Whether a file is kept up. */
public enum CaseState {
  OPEN,
  CLOSED
}
