package org.warmledger.events.lists;

/** How a posting moves a fund. */
public enum FundMovement {
  /** in hand → committed. */
  COMMITTED,
  /** committed → disbursed. */
  SETTLED,
  /** committed → in hand. */
  RELEASED,
  /** disbursed → in hand. */
  REFUNDED,
  /** in hand → disbursed: what came back did not. */
  REFUND_REVERSED
}
