package org.warmledger.events.lists;

/** How migrant workers travel home (form items 7 and 8). */
public enum Transport {
  /** 汽车. */
  ROAD,
  /** 火车. */
  RAIL,
  /** 轮船. */
  WATER
}
