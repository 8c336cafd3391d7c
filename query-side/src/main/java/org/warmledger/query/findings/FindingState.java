package org.warmledger.query.findings;

/** Where a finding stands. */
enum FindingState {
  OPEN,
  /** The cause went away. */
  CLEARED,
  /** Somebody put it right. */
  RESOLVED,
  /** Somebody answers for letting it be. */
  DISMISSED,
  /** Somebody else stands for the approval that it is about. */
  SECOND_APPROVED
}
