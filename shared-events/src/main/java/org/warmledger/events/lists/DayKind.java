package org.warmledger.events.lists;

/** What a day is, whatever day of the week it falls on. */
public enum DayKind {
  /** A public holiday, or a day off instead. */
  OFF,
  /** A make-up day (调休上班). */
  WORKED
}
