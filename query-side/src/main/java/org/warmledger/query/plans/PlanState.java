package org.warmledger.query.plans;

/** How far a spending plan is. */
public enum PlanState {
  /** Waits for another person's approval. */
  DRAWN_UP,
  /** Set aside; in use. */
  APPROVED,
  /** Turned down. */
  REJECTED,
  /** Taken back by whoever drew it up. */
  WITHDRAWN,
  /** Over; what was left is free. */
  CLOSED
}
