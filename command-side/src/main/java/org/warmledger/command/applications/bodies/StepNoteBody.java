package org.warmledger.command.applications.bodies;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;

/** A step that somebody may add words to, as it is sent. */
public record StepNoteBody(
    @InSeal @Longest(Longest.NOTE) Optional<String> note, Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "StepNoteBody";
  }
}
