package org.warmledger.events.lists;

/** The tier whose standard a file meets (建档标准). */
public enum CaseTier {
  /** 全国级. */
  NATIONAL,
  /** 省级. */
  PROVINCIAL,
  /** 地市级. */
  CITY,
  /** 区县级. */
  COUNTY,
  /** 基层. */
  GRASSROOTS
}
