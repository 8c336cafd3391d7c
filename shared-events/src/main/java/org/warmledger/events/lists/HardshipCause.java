package org.warmledger.events.lists;

/** The cause of hardship (致困原因). */
public enum HardshipCause {
  NO_WORK_CAPACITY,
  ABLE_BUT_UNEMPLOYED,
  LAID_OFF,
  NO_SOCIAL_INSURANCE,
  BENEFITS_NOT_PAID,
  MAJOR_ILLNESS,
  NATURAL_DISASTER,
  ACCIDENT,
  CHILD_SCHOOLING,
  OTHER
}
