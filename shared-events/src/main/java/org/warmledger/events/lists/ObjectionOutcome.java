package org.warmledger.events.lists;

/** How an objection ended. */
public enum ObjectionOutcome {
  UPHELD,
  DISMISSED
}
