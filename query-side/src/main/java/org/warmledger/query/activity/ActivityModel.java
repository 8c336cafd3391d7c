package org.warmledger.query.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per service and per visit to an enterprise; the forms read along. */
final class ActivityModel implements ReadModel<Activity> {

  static final String READER = "statistics";
  static final IndexDefinition INDEX = new IndexDefinition("activities", 1);

  private static final Set<Class<?>> FACTS =
      Set.of(
          ServiceProvided.class,
          ServiceReversed.class,
          EnterpriseVisited.class,
          EnterpriseVisitReversed.class);

  @Configuration(value = "activityWiring", proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition activityReader() {
      return new ReaderDefinition(READER, List.of(new ActivityModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Activity> documentType() {
    return Activity.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return FACTS.contains(fact.type()) ? Stream.of(fact.streamId()) : Stream.empty();
  }

  @Override
  public Activity fold(Optional<Activity> before, String id, Fact fact) {
    return Activity.after(before, fact);
  }
}
