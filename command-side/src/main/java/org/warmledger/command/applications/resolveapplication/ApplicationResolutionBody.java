package org.warmledger.command.applications.resolveapplication;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ObjectionOutcome;

/** What became of an objection to an application, as it is sent. */
record ApplicationResolutionBody(
    @Required Optional<ObjectionOutcome> outcome,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "ApplicationResolutionBody";
  }
}
