package org.warmledger.query.rosters;

import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.values.AidTerms;
import org.warmledger.query.projection.Fact;

/** Which line of which roster a fact of a file is about. */
final class LinePlaces {

  /** What moves a line: facts of its roster, and how its aid ends on the file. */
  static final Set<Class<? extends LedgerEvent>> KINDS =
      Set.of(
          RosterEvent.class,
          CaseAided.class,
          AidReversed.class,
          AidRejected.class,
          AidLapsed.class);

  private LinePlaces() {}

  /** The line; none for aid that no roster has brought. */
  static Stream<RosterPlace> of(Fact fact) {
    return fact.event() instanceof AidEvent aid
        ? RosterPlace.of(aid.aidId()).filter(place -> isThere(place, aid)).stream()
        : Stream.empty();
  }

  /** Whether the terms, where the fact has them, name that roster. */
  private static boolean isThere(RosterPlace place, AidEvent event) {
    return switch (event) {
      case CaseAided aided -> isThere(place, aided.terms());
      case AidReversed reversed -> isThere(place, reversed.terms());
      default -> true;
    };
  }

  private static boolean isThere(RosterPlace place, AidTerms terms) {
    return terms.roster().filter(place.rosterId()::equals).isPresent();
  }

  static IllegalStateException unknown() {
    return new IllegalStateException("a roster and its lines begin by being drawn up");
  }
}
