package org.warmledger.query.applications;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ApplicationObjected;
import org.warmledger.events.ApplicationObjectionResolved;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** An objection to an application, and what became of it last. */
record AppliedObjection(
    ObjectionId objectionId,
    LocalDate raisedOn,
    Personal<Note> objection,
    Optional<LookedInto> resolution) {

  /** What became of an objection. */
  record LookedInto(ObjectionOutcome outcome, StaffId by, LocalDate on, Personal<Note> reason) {}

  static AppliedObjection of(ApplicationObjected event) {
    return new AppliedObjection(
        event.objectionId(), event.occurredOn(), event.objection(), Optional.empty());
  }

  AppliedObjection after(ApplicationObjectionResolved event) {
    return objectionId.equals(event.objectionId())
        ? new AppliedObjection(
            objectionId,
            raisedOn,
            objection,
            Optional.of(
                new LookedInto(
                    event.outcome(), event.resolvedBy(), event.occurredOn(), event.reason())))
        : this;
  }
}
