package org.warmledger.query.casedetails;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per case: its file as it is now. */
final class DetailsModel implements ReadModel<DetailsDocument> {

  static final String READER = "case-details";
  static final IndexDefinition INDEX = new IndexDefinition("casedetails", 1);

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition caseDetailsReader() {
      return new ReaderDefinition(READER, List.of(new DetailsModel()));
    }
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<DetailsDocument> documentType() {
    return DetailsDocument.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public boolean isSearched() {
    return false;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return CaseEvent.class.isAssignableFrom(fact.type())
        ? Stream.of(fact.streamId())
        : Stream.empty();
  }

  @Override
  public DetailsDocument fold(Optional<DetailsDocument> before, String id, Fact fact) {
    return DetailsDocument.of(
        CaseFile.fold(
            before.map(DetailsDocument::file), (CaseEvent) fact.event(), fact.sequence()));
  }
}
