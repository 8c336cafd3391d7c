package org.warmledger.command.funds.movements;

/** How many pairs of hands a movement of a fund passes through. */
public enum HandsNeeded {
  /** One enters it, another confirms it. */
  TWO,
  /** One enters it, another agrees to it, a third confirms it. */
  THREE
}
