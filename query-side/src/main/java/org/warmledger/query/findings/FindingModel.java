package org.warmledger.query.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.FindingEvent;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per finding. */
final class FindingModel implements ReadModel<FindingDocument> {

  static final String READER = "findings";
  static final IndexDefinition INDEX = new IndexDefinition("findings", 1);

  @Configuration(value = "findingsWiring", proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition findingsReader() {
      return new ReaderDefinition(READER, List.of(new FindingModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<FindingDocument> documentType() {
    return FindingDocument.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return FindingEvent.class.isAssignableFrom(fact.type())
        ? Stream.of(fact.streamId())
        : Stream.empty();
  }

  @Override
  public FindingDocument fold(Optional<FindingDocument> before, String id, Fact fact) {
    return FindingDocument.after(before, fact);
  }
}
