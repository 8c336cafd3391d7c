package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.RosterLine;

/** Some lines of a roster; written together with it, at most 500 to an event. */
public record RosterLinesListed(
    RosterId rosterId, UnionPath union, List<RosterLine> lines, LocalDate occurredOn)
    implements RosterEvent {
  public RosterLinesListed {
    lines = List.copyOf(lines);
  }
}
