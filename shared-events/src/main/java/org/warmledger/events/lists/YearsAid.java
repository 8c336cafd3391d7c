package org.warmledger.events.lists;

/** The parts of II.3 of the send-warmth form, migrant workers aided in the year, in its order. */
public enum YearsAid {
  LIVING,
  MEDICAL,
  SCHOOLING,
  PLACEMENT,
  TRAINING,
  ADVICE,
  LEGAL,
  LOAN,
  OTHER
}
