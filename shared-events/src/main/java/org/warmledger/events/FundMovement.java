package org.warmledger.events;

/** How a posting moves a fund. */
public enum FundMovement {
  /** in hand → committed. */
  COMMITTED,
  /** committed → disbursed. */
  SETTLED,
  /** committed → in hand. */
  RELEASED,
  /** disbursed → in hand. */
  REFUNDED
}
