package org.warmledger.command.cases.reopencase;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** Why a file is opened again, as it is sent. */
record ReopeningBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    @Required Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "ReopeningBody";
  }
}
