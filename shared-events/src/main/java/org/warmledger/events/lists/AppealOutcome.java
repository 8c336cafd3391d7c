package org.warmledger.events.lists;

/** How an appeal against an exclusion ended. */
public enum AppealOutcome {
  GRANTED,
  DISMISSED
}
