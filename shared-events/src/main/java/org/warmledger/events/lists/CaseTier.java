package org.warmledger.events.lists;

/** The tier whose standard a file meets (建档标准). */
public enum CaseTier {
  NATIONAL,
  PROVINCIAL,
  CITY,
  COUNTY,
  GRASSROOTS;

  /** Its place from the top, of which the first is one. */
  public int rank() {
    return ordinal() + 1;
  }
}
