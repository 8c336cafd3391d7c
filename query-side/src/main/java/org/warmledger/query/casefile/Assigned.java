package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.AssignmentEvent;
import org.warmledger.events.CaseAssigned;
import org.warmledger.events.CaseUnassigned;
import org.warmledger.events.ids.StaffId;

/** Whose work a file is, who said so, and since when. */
public record Assigned(StaffId to, StaffId by, LocalDate on) {

  static Optional<Assigned> after(AssignmentEvent event) {
    return switch (event) {
      case CaseAssigned given ->
          Optional.of(new Assigned(given.assignee(), given.assignedBy(), given.occurredOn()));
      case CaseUnassigned _ -> Optional.empty();
    };
  }
}
