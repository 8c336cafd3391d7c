package org.warmledger.query.fundbook;

/** How money or goods move through a fund. */
public enum Movement {
  /** from outside or from another fund → in hand. */
  RECEIVED,
  /** in hand → a lower union's fund. */
  ALLOCATED,
  /** in hand → committed. */
  COMMITTED,
  /** committed → in hand. */
  RELEASED,
  /** committed → disbursed. */
  DISBURSED,
  /** disbursed → in hand. */
  REFUNDED,
  /** in hand → the giver. */
  RETURNED
}
