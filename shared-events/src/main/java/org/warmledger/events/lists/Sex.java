package org.warmledger.events.lists;

/** Sex as the identity number states it. */
public enum Sex {
  MALE,
  FEMALE
}
