package org.warmledger.query.rosters;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidEvent;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterRejected;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;

/** Keeps one document per roster. */
@Component
final class RosterModel extends ReadModel<RosterBook> {

  static final IndexDefinition INDEX = new IndexDefinition("rosters", 6);

  RosterModel() {
    super(
        RosterLookup.READER,
        INDEX,
        RosterBook.class,
        Grain.across(LinePlaces.KINDS, RosterModel::rosters),
        RosterModel::fold);
  }

  private static Stream<String> rosters(Fact fact) {
    return fact.event() instanceof RosterEvent
        ? Stream.of(fact.streamId())
        : LinePlaces.of(fact).map(place -> place.rosterId().value());
  }

  private static RosterBook fold(Optional<RosterBook> before, String id, Fact fact) {
    return fact.event() instanceof AidEvent aid
        ? before.orElseThrow(LinePlaces::unknown).with(aid)
        : onRoster(before, fact);
  }

  private static RosterBook onRoster(Optional<RosterBook> before, Fact fact) {
    RosterEvent event = (RosterEvent) fact.event();
    RosterBook now =
        event instanceof RosterDrawnUp drawn
            ? RosterBook.opened(drawn)
            : before
                .orElseThrow(() -> new IllegalStateException("a roster begins by being drawn up"))
                .with(event);
    return now.at(fact.sequence(), kind(event).map(kind -> Step.of(kind, fact)));
  }

  private static Optional<StepKind> kind(RosterEvent event) {
    return switch (event) {
      case RosterDrawnUp drawn -> Optional.of(StepKind.ROSTER);
      case RosterApproved approved -> Optional.of(StepKind.APPROVAL);
      case RosterRejected rejected -> Optional.of(StepKind.REJECTION);
      default -> Optional.empty();
    };
  }
}
