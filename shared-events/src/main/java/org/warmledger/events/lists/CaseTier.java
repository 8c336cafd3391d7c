package org.warmledger.events.lists;

/** The tier whose standard a file meets (建档标准). */
public enum CaseTier {
  NATIONAL,
  PROVINCIAL,
  CITY,
  COUNTY,
  GRASSROOTS
}
