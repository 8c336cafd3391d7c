package org.warmledger.query.casefile;

import java.time.LocalDate;
import org.warmledger.events.CloseReason;
import org.warmledger.events.Note;
import org.warmledger.events.Personal;

/** Why and when a file was closed. */
public record Closure(CloseReason reason, LocalDate occurredOn, Personal<Note> note) {

  Closure without(Erasure erased) {
    return new Closure(reason, occurredOn, erased.from(note));
  }
}
