package org.warmledger.query.statistics.acts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.VisitReversed;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per household on file that was visited. */
@Component
final class VisitedModel extends ReadModel<Visited> {

  VisitedModel() {
    super(
        Act.READER,
        Visited.INDEX,
        Visited.class,
        Grain.perStream(CaseVisited.class, VisitReversed.class),
        VisitedModel::fold);
  }

  private static Visited fold(Optional<Visited> before, String id, Fact fact) {
    Visited known = before.orElse(new Visited(List.of()));
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
        fact.position(),
        Optional.empty());
  }
}
