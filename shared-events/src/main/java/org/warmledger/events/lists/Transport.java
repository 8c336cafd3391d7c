package org.warmledger.events.lists;

/** How migrant workers travel home (form items 7 and 8). */
public enum Transport {
  ROAD,
  RAIL,
  WATER
}
