package org.warmledger.events.lists;

/** How an objection ended. */
public enum ObjectionOutcome {
  /** 异议成立. */
  UPHELD,
  /** 异议不成立. */
  DISMISSED
}
