package org.warmledger.events.lists;

/** Why an application is refused. */
public enum RefusalGround {
  NOT_IN_HARDSHIP,
  /** Kept in sight: a little less, and it would be on file (边缘困难职工). */
  NEAR_MISS,
  UNTRUE,
  OBJECTION_UPHELD,
  PAPERS_MISSING,
  OTHER;

  public boolean isNearMiss() {
    return this == NEAR_MISS;
  }
}
