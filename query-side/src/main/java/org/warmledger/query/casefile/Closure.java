package org.warmledger.query.casefile;

import java.time.LocalDate;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Why and when a file was closed. */
public record Closure(CloseReason reason, LocalDate occurredOn, Personal<Note> note) {

  static Closure of(CaseClosed event) {
    return new Closure(event.reason(), event.occurredOn(), event.note());
  }

  /** That there was before a file was opened again by mistake. */
  static Closure of(ReopeningReversed event) {
    return new Closure(event.ending(), event.closedOn(), event.note());
  }

  Closure without(Erasure erased) {
    return new Closure(reason, occurredOn, erased.from(note));
  }
}
