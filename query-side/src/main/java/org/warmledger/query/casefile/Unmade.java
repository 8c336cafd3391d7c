package org.warmledger.query.casefile;

import java.time.LocalDate;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Why, when and by whom a file was said that should never have been made. */
public record Unmade(Personal<Note> reason, StaffId by, LocalDate on) {

  static Unmade by(ArchivingReversed event) {
    return new Unmade(event.reason(), event.reversedBy(), event.occurredOn());
  }

  Unmade without(Erasure erased) {
    return new Unmade(erased.from(reason), by, on);
  }
}
