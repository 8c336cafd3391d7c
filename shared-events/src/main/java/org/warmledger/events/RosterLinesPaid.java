package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;

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
