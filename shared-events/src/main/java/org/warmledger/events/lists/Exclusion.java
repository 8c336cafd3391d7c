package org.warmledger.events.lists;

/** What keeps a household from aid unless an appeal is granted (C20). */
public enum Exclusion {
  SECOND_HOME,
  VEHICLE,
  BUSINESS,
  PUBLIC_PAYROLL,
  OTHER
}
