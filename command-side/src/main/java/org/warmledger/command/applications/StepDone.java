package org.warmledger.command.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.Exclusion;

/**
 * A step that an application has passed.
 *
 * @param hands who did it
 * @param over its last day: of a notice the day on which it ends
 * @param found what keeps the household from being on file
 */
public record StepDone(
    ApplicationStep step, Set<StaffId> hands, LocalDate on, LocalDate over, List<Exclusion> found) {

  public StepDone {
    hands = Set.copyOf(hands);
    found = List.copyOf(found);
  }

  static StepDone of(ApplicationStep step, LocalDate on, StaffId... hands) {
    return new StepDone(step, Set.copyOf(List.of(hands)), on, on, List.of());
  }
}
