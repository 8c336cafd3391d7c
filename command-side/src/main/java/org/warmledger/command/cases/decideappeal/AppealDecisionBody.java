package org.warmledger.command.cases.decideappeal;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AppealOutcome;

/** How an appeal is decided, as it is sent. */
record AppealDecisionBody(
    @Required Optional<AppealOutcome> outcome,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "AppealDecisionBody";
  }
}
