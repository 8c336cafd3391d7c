package org.warmledger.command.cases.transfercase;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** Where a file goes, as it is sent. */
record TransferBody(
    @Required Optional<UnionCode> to,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "TransferBody";
  }
}
