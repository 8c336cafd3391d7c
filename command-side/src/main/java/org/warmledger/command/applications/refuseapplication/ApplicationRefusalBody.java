package org.warmledger.command.applications.refuseapplication;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.RefusalGround;

/** Why an application is refused, as it is sent. */
record ApplicationRefusalBody(
    @Required Optional<RefusalGround> ground,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "ApplicationRefusalBody";
  }
}
