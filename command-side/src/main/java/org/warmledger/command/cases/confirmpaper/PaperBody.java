package org.warmledger.command.cases.confirmpaper;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** Where the paper copy is kept, as it is sent. */
record PaperBody(@Required @Longest Optional<String> place, Optional<LocalDate> occurredOn) {

  @Override
  public String toString() {
    return "PaperBody";
  }
}
