package org.warmledger.events.lists;

/** Sex as the identity number states it. */
public enum Sex {
  /** 男. */
  MALE,
  /** 女. */
  FEMALE
}
