package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * Aid was proposed.
 *
 * @param bills that medical aid rests on (C07)
 */
public record AidProposed(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Personal<Note> reason,
    StaffId proposedBy,
    Optional<Personal<Bills>> bills,
    LocalDate occurredOn)
    implements AidEvent {

  /** The same on other bills. */
  public AidProposed restingOn(Personal<Bills> other) {
    return new AidProposed(
        caseId, union, aidId, terms, reason, proposedBy, Optional.of(other), occurredOn);
  }
}
