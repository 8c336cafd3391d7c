package org.warmledger.command.cases.raiseobjection;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** An objection, as it is sent. */
record ObjectionBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> objection,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "ObjectionBody";
  }
}
