package org.warmledger.command.cases.offertransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** To which union a file is offered, and why, as it is sent. */
record OfferBody(
    @Required Optional<UnionCode> to,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "OfferBody";
  }
}
