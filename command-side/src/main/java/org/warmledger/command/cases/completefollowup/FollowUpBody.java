package org.warmledger.command.cases.completefollowup;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;

/** What was done about a promise, as it is sent. */
record FollowUpBody(
    @InSeal @Longest(Longest.NOTE) Optional<String> note, Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "FollowUpBody";
  }
}
