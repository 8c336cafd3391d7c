package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.warmledger.command.http.Act;
import org.warmledger.events.ids.RosterId;

/** What writes to a roster have in common at the edge. */
public final class RosterActs {

  private RosterActs() {}

  /** An act about a roster. */
  public static Act on(RosterId rosterId, Object command, LocalDate occurredOn) {
    return new Act(
        command,
        List.of(),
        occurredOn,
        Map.of("rosterId", rosterId.value()),
        "/api/rosters/" + rosterId);
  }
}
