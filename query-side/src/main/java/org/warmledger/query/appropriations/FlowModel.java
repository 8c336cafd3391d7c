package org.warmledger.query.appropriations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReceived;
import org.warmledger.query.fundbook.Posting;
import org.warmledger.query.funds.Funds;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;

/** Keeps one document per appropriation and fund that had a share of it. */
final class FlowModel implements ReadModel<Flow> {

  static final IndexDefinition INDEX = new IndexDefinition("appropriations", 1);

  private static final String SEPARATOR = "~";

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition appropriationsReader() {
      return new ReaderDefinition(Funds.READER, List.of(new FlowModel()));
    }
  }

  static String id(String appropriation, String fund) {
    return appropriation + SEPARATOR + fund;
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Flow> documentType() {
    return Flow.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    if (!FundEvent.class.isAssignableFrom(fact.type())) {
      return Stream.empty();
    }
    FundEvent event = (FundEvent) fact.event();
    return Posting.of(event).stream()
        .flatMap(posting -> posting.shares().stream())
        .map(share -> share.appropriation().value())
        .distinct()
        .map(appropriation -> id(appropriation, event.fund().value()));
  }

  @Override
  public Flow fold(Optional<Flow> before, String id, Fact fact) {
    FundEvent event = (FundEvent) fact.event();
    String appropriation = id.substring(0, id.lastIndexOf(SEPARATOR));
    StepKind kind =
        event instanceof FundReceived received && received.from().isEmpty()
            ? StepKind.APPROPRIATION
            : StepKind.ALLOCATION;
    return Flow.fold(before, appropriation, event, () -> Step.of(kind, fact));
  }
}
