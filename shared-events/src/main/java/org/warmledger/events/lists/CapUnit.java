package org.warmledger.events.lists;

/** What a cap is counted by (C06). */
public enum CapUnit {
  TIME,
  HOUSEHOLD_YEAR,
  PERSON_YEAR
}
