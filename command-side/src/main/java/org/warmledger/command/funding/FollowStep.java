package org.warmledger.command.funding;

/** Where the automation can be interrupted: after each of its steps, before the next. */
enum FollowStep {
  /** Files were read, nothing was moved. */
  READ,
  /** Funds were set aside, their files do not know. */
  COMMITTED,
  /** One file knows that its aid is funded. */
  FUNDED,
  /** One file knows that its fund refused. */
  REFUSED,
  /** Delivered aid is settled. */
  SETTLED,
  /** What will not be delivered is released. */
  RELEASED,
  /** All is done, the reader has not moved on. */
  DONE
}
