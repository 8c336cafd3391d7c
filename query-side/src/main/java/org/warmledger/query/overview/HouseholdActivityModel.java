package org.warmledger.query.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per household that was visited or aided. */
final class HouseholdActivityModel implements ReadModel<HouseholdActivity> {

  static final String READER = "overview";
  static final IndexDefinition INDEX = new IndexDefinition("householdactivity", 1);

  private static final Set<Class<?>> COUNTED =
      Set.of(CaseVisited.class, CaseAided.class, AidReversed.class);

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition overviewReader() {
      return new ReaderDefinition(READER, List.of(new BucketModel(), new HouseholdActivityModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<HouseholdActivity> documentType() {
    return HouseholdActivity.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return COUNTED.contains(fact.type()) ? Stream.of(fact.streamId()) : Stream.empty();
  }

  @Override
  public HouseholdActivity fold(Optional<HouseholdActivity> before, String id, Fact fact) {
    return before.orElse(HouseholdActivity.NONE).with(fact.event());
  }
}
