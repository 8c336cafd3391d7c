package org.warmledger.query.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.CaseVisited;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per household on file that was visited. */
final class VisitedModel implements ReadModel<Visited> {

  static final IndexDefinition INDEX = new IndexDefinition("visitedhouseholds", 1);

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Visited> documentType() {
    return Visited.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return fact.type().equals(CaseVisited.class) ? Stream.of(fact.streamId()) : Stream.empty();
  }

  @Override
  public Visited fold(Optional<Visited> before, String id, Fact fact) {
    CaseVisited visit = (CaseVisited) fact.event();
    return before
        .orElse(new Visited(List.of()))
        .plus(
            new Visited.Once(
                visit.occurredOn(),
                visit.union().code().value(),
                Act.codes(visit.union()),
                visit.identity().map(Enum::name),
                fact.position()));
  }
}
