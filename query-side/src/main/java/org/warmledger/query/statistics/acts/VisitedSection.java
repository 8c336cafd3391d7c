package org.warmledger.query.statistics.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.VisitReversed;
import org.warmledger.query.files.FileSection;
import org.warmledger.query.projection.Fact;

/** Keeps when a household on file was visited. */
@Component
final class VisitedSection extends FileSection<Visited> {

  VisitedSection() {
    super(
        Visited.PART,
        Visited.class,
        Set.of(CaseVisited.class, VisitReversed.class),
        (before, file, fact) -> fold(before.orElse(new Visited(List.of())), fact));
  }

  private static Visited fold(Visited known, Fact fact) {
    return switch (fact.event()) {
      case CaseVisited visit -> known.plus(on(visit, fact));
      case VisitReversed back -> known.takenBack(back.visitId().value(), fact.position());
      default -> known;
    };
  }

  private static Visited.VisitOn on(CaseVisited visit, Fact fact) {
    return new Visited.VisitOn(
        visit.visitId().value(),
        visit.occurredOn(),
        visit.union().code().value(),
        visit.union().parts(),
        visit.identity().map(Enum::name),
        visit.campaign(),
        fact.position(),
        Optional.empty());
  }
}
