package org.warmledger.query.worklists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per file: what waits on it. */
final class WorkModel implements ReadModel<WorkDocument> {

  static final String READER = "worklists";
  static final IndexDefinition INDEX = new IndexDefinition("worklists", 1);

  @Configuration(value = "worklistsWiring", proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition worklistsReader() {
      return new ReaderDefinition(READER, List.of(new WorkModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<WorkDocument> documentType() {
    return WorkDocument.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return CaseEvent.class.isAssignableFrom(fact.type())
        ? Stream.of(fact.streamId())
        : Stream.empty();
  }

  @Override
  public WorkDocument fold(Optional<WorkDocument> before, String id, Fact fact) {
    return WorkDocument.after(before, (CaseEvent) fact.event());
  }
}
