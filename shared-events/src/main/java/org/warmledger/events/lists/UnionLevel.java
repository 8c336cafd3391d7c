package org.warmledger.events.lists;

/** The tier of a union in the tree. */
public enum UnionLevel {
  /** 全国. */
  NATIONAL,
  /** 省. */
  PROVINCE,
  /** 市. */
  CITY,
  /** 县、区. */
  COUNTY,
  /** 帮扶站. */
  STATION
}
