package org.warmledger.command.funding;

/** Hears of every step; tests interrupt the automation there. */
@FunctionalInterface
interface FollowSteps {
  void reached(FollowStep step);
}
