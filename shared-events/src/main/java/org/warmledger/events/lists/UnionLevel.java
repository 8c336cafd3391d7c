package org.warmledger.events.lists;

/** The tier of a union in the tree. */
public enum UnionLevel {
  NATIONAL,
  PROVINCE,
  CITY,
  COUNTY,
  STATION
}
