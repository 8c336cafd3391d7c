package org.warmledger.command.programme;

import java.util.List;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.ServiceCounts;

/** Counts, and which of them is the whole that others are a part of. */
public record Counts(ServiceCounts of) {

  /** Households or persons; where only times were counted, those. */
  public long whole() {
    long heads = Math.max(of.households(), of.persons());
    return heads > 0 ? heads : Math.max(of.householdTimes(), of.personTimes());
  }

  /** Persons; where only times were counted, those. */
  public long wholeOfPersons() {
    return of.persons() > 0 ? of.persons() : of.personTimes();
  }

  /** Whether all of the whole are known to be of these identities. */
  public boolean areAll(List<WorkerIdentity> identities) {
    long asked =
        (identities.contains(WorkerIdentity.MIGRANT) ? of.migrants() : 0)
            + (identities.contains(WorkerIdentity.MODEL) ? of.modelWorkers() : 0);
    return whole() > 0 && asked >= whole();
  }
}
