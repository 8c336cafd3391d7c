package org.warmledger.events.lists;

/** A form whose columns are published. */
public enum StatutoryForm {
  SEND_WARMTH,
  TWO_FESTIVALS,
  REGISTER,
  SCHOOLING,
  SUMMER
}
