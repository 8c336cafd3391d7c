package org.warmledger.command.funding;

/** Hears of every step; tests interrupt the automation there. */
@FunctionalInterface
interface Steps {
  void reached(Step step);
}
