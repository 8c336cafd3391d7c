package org.warmledger.query.rosters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterRejected;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;

/** Keeps one document per roster. */
final class RosterModel implements ReadModel<RosterBook> {

  static final IndexDefinition INDEX = new IndexDefinition("rosters", 1);

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition rostersReader() {
      return new ReaderDefinition(Rosters.READER, List.of(new RosterModel(), new LineModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<RosterBook> documentType() {
    return RosterBook.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return RosterEvent.class.isAssignableFrom(fact.type())
        ? Stream.of(fact.streamId())
        : Stream.empty();
  }

  @Override
  public RosterBook fold(Optional<RosterBook> before, String id, Fact fact) {
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
