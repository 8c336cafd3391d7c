package org.warmledger.command.applications.objecttoapplication;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** An objection to an application, as it is sent. */
record ApplicationObjectionBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> objection,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "ApplicationObjectionBody";
  }
}
