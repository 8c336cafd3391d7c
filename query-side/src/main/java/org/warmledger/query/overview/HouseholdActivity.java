package org.warmledger.query.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.UnionPath;

/** What was done for one household and when, so that households are counted once per period. */
record HouseholdActivity(List<Done> visits, List<Done> aids) {

  static final HouseholdActivity NONE = new HouseholdActivity(List.of(), List.of());

  /**
   * One visit or aid.
   *
   * @param id of the visit or aid; reversing takes it out again
   */
  record Done(
      LocalDate on,
      String union,
      List<String> unions,
      Optional<String> id,
      Optional<String> category) {

    static Done of(CaseEvent event, Optional<String> id, Optional<String> category) {
      UnionPath path = event.union();
      return new Done(event.occurredOn(), path.code().value(), path.parts(), id, category);
    }
  }

  HouseholdActivity {
    visits = List.copyOf(visits);
    aids = List.copyOf(aids);
  }

  HouseholdActivity with(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit ->
          new HouseholdActivity(
              plus(visits, Done.of(visit, Optional.of(visit.visitId().value()), Optional.empty())),
              aids);
      case VisitReversed back ->
          new HouseholdActivity(
              visits.stream()
                  .filter(visit -> !visit.id().equals(Optional.of(back.visitId().value())))
                  .toList(),
              aids);
      case CaseAided aid -> new HouseholdActivity(visits, plus(aids, aided(aid)));
      case AidReversed back ->
          new HouseholdActivity(
              visits,
              aids.stream()
                  .filter(aid -> !aid.id().equals(Optional.of(back.aidId().value())))
                  .toList());
      default -> this;
    };
  }

  private static Done aided(CaseAided aid) {
    return Done.of(
        aid, Optional.of(aid.aidId().value()), Optional.of(aid.terms().category().name()));
  }

  private static List<Done> plus(List<Done> some, Done one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
