package org.warmledger.command.programme;

import org.warmledger.events.values.ServiceCounts;

/** Counts, and which of them is the whole that others are a part of. */
record Counts(ServiceCounts of) {

  /** Households or persons; where only times were counted, those. */
  long whole() {
    long heads = Math.max(of.households(), of.persons());
    return heads > 0 ? heads : Math.max(of.householdTimes(), of.personTimes());
  }

  /** Persons; where only times were counted, those. */
  long wholeOfPersons() {
    return of.persons() > 0 ? of.persons() : of.personTimes();
  }
}
