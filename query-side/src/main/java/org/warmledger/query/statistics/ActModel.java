package org.warmledger.query.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.CentreStated;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundReceived;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per act that a form counts. */
final class ActModel implements ReadModel<Act> {

  static final String READER = "statistics";
  static final IndexDefinition INDEX = new IndexDefinition("acts", 1);

  private static final Set<Class<?>> COUNTED =
      Set.of(
          CaseVisited.class,
          CaseAided.class,
          AidReversed.class,
          ServiceProvided.class,
          ServiceReversed.class,
          EnterpriseVisited.class,
          EnterpriseVisitReversed.class,
          FundReceived.class,
          CentreStated.class);

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition statisticsReader() {
      return new ReaderDefinition(
          READER,
          List.of(
              new ActModel(),
              new VisitedModel(),
              new RegisterModel(),
              new PurposeModel(),
              new FundFlowModel(),
              new FilingModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Act> documentType() {
    return Act.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    if (!COUNTED.contains(fact.type())) {
      return Stream.empty();
    }
    return Stream.of(
        switch (fact.event()) {
          case CaseAided aid -> aid.aidId().value();
          case AidReversed back -> back.aidId().value();
          case ServiceProvided service -> service.serviceId().value();
          case ServiceReversed back -> back.serviceId().value();
          case EnterpriseVisited visit -> visit.visitId().value();
          case EnterpriseVisitReversed back -> back.visitId().value();
          default -> fact.streamId() + "-" + fact.sequence();
        });
  }

  @Override
  public Act fold(Optional<Act> before, String id, Fact fact) {
    return switch (fact.event()) {
      case AidReversed back -> reversed(before, back.occurredOn(), fact);
      case ServiceReversed back -> reversed(before, back.occurredOn(), fact);
      case EnterpriseVisitReversed back -> reversed(before, back.occurredOn(), fact);
      default -> Act.of(ActContents.of(fact.event()), Ref.of(fact));
    };
  }

  private static Act reversed(Optional<Act> before, java.time.LocalDate day, Fact fact) {
    return before.orElseThrow().reversed(new Act.Reversal(day, Ref.of(fact)));
  }
}
