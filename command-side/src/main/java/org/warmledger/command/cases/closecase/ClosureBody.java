package org.warmledger.command.cases.closecase;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.CloseReason;

/** Why a file is closed, as it is sent. */
record ClosureBody(
    @Required Optional<CloseReason> reason,
    @Required Optional<LocalDate> occurredOn,
    @InSeal @Longest(Longest.NOTE) Optional<String> note) {

  @Override
  public String toString() {
    return "ClosureBody";
  }
}
