package org.warmledger.command.cases.resolveobjection;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ObjectionOutcome;

/** How an objection is decided, as it is sent. */
record ResolutionBody(
    @Required Optional<ObjectionOutcome> outcome,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "ResolutionBody";
  }
}
