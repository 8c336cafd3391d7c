package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.LinePayment;

/** The bank's answers to lines of a roster. */
public record RosterLinesPaid(
    RosterId rosterId,
    UnionPath union,
    List<LinePayment> lines,
    StaffId recordedBy,
    LocalDate occurredOn)
    implements RosterEvent {
  public RosterLinesPaid {
    lines = List.copyOf(lines);
  }
}
