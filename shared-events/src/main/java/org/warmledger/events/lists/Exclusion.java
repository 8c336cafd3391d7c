package org.warmledger.events.lists;

/** What keeps a household from aid unless an appeal is granted (C20). */
public enum Exclusion {
  /** 第二套住房. */
  SECOND_HOME,
  /** 机动车. */
  VEHICLE,
  /** 经营实体. */
  BUSINESS,
  /** 财政供养人员. */
  PUBLIC_PAYROLL,
  /** 其他. */
  OTHER
}
