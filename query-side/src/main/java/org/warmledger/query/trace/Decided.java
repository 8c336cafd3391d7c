package org.warmledger.query.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.values.Seen;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepView;

/**
 * What was decided on a roster is decided once: its file is told the same of its line, and what the
 * file is told adds only what was seen of it. To pay a line once more is another's decision, which
 * stands on the file alone.
 */
record Decided(List<Step> steps, Optional<Seen> seen) {

  /** The steps of a disbursement, without those that only repeat its roster's. */
  static Decided of(List<Step> told, List<Step> ofRoster, Function<Step, LedgerEvent> event) {
    List<Step> own =
        ofRoster.isEmpty()
            ? told
            : told.stream().filter(step -> !repeats(event.apply(step))).toList();
    Optional<Seen> seen =
        told.stream()
            .map(event)
            .filter(Decided::repeats)
            .flatMap(same -> seen(same).stream())
            .findFirst();
    return new Decided(own, ofRoster.isEmpty() ? Optional.empty() : seen);
  }

  /** The approval of the roster as its approver had this file and its fund before them. */
  StepView with(LedgerEvent event, StepView shown) {
    return event instanceof RosterApproved ? shown.having(seen) : shown;
  }

  private static boolean repeats(LedgerEvent event) {
    return switch (event) {
      case AidProposed proposed -> true;
      case AidApproved approved -> isCarriedFirst(approved);
      default -> false;
    };
  }

  private static boolean isCarriedFirst(AidEvent event) {
    AidId aid = event.aidId();
    return RosterPlace.of(aid).map(RosterPlace::aid).filter(aid::equals).isPresent();
  }

  private static Optional<Seen> seen(LedgerEvent event) {
    return event instanceof AidApproved approved ? approved.seen() : Optional.empty();
  }
}
