package org.warmledger.query.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.ObjectionOutcome;

/**
 * What an approval waits for.
 *
 * @param until the last day of the notice
 * @param objected whether somebody objected, and it was not found that they had nothing to rest on
 */
record Hanging(Optional<LocalDate> until, boolean objected) {

  static Hanging of(List<TakenStep> steps, List<AppliedObjection> objections) {
    return new Hanging(
        steps.stream()
            .flatMap(step -> step.told().notice().stream())
            .map(TakenStep.PublicNotice::to)
            .findFirst(),
        objections.stream().anyMatch(Hanging::isInTheWay));
  }

  private static boolean isInTheWay(AppliedObjection objection) {
    return objection
        .resolution()
        .filter(found -> found.outcome() == ObjectionOutcome.DISMISSED)
        .isEmpty();
  }
}
