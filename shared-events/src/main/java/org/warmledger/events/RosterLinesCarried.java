package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.CarriedLine;

/** Lines of an approved roster reached their files, or were kept from them by a rule. */
public record RosterLinesCarried(
    RosterId rosterId, UnionPath union, List<CarriedLine> lines, LocalDate occurredOn)
    implements RosterEvent {
  public RosterLinesCarried {
    lines = List.copyOf(lines);
  }
}
