package org.warmledger.events.lists;

/** What a cap is counted by (C06). */
public enum CapUnit {
  /** 每次. */
  TIME,
  /** 每户每年. */
  HOUSEHOLD_YEAR,
  /** 每人每年. */
  PERSON_YEAR
}
