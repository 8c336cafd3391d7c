package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.warmledger.events.CheckRan;

/** The day of each check's last run. */
record RunsState(Map<String, LocalDate> last) {

  RunsState with(CheckRan event) {
    Map<String, LocalDate> more = new HashMap<>(last);
    more.put(event.code(), event.occurredOn());
    return new RunsState(more);
  }
}
