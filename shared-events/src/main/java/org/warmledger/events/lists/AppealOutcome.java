package org.warmledger.events.lists;

/** How an appeal against an exclusion ended. */
public enum AppealOutcome {
  /** 申诉成立. */
  GRANTED,
  /** 申诉不成立. */
  DISMISSED
}
