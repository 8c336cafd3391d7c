package org.warmledger.query.casesearch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.ReaderDefinition;

/** Keeps one document per case: what the household is found by. */
final class SearchModel implements ReadModel<SearchDocument> {

  static final String READER = "case-search";
  static final IndexDefinition INDEX = new IndexDefinition("casesearch", 1);

  @Configuration(proxyBeanMethods = false)
  static class Wiring {
    @Bean
    ReaderDefinition caseSearchReader(KeyedHash hash) {
      return new ReaderDefinition(READER, List.of(new SearchModel(hash)));
    }
  }

  private final KeyedHash hash;

  SearchModel(KeyedHash hash) {
    this.hash = hash;
  }

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<SearchDocument> documentType() {
    return SearchDocument.class;
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
  public boolean opensPersonal() {
    return true;
  }

  @Override
  public SearchDocument fold(Optional<SearchDocument> before, String id, Fact fact) {
    CaseFile file =
        CaseFile.fold(before.map(SearchDocument::file), (CaseEvent) fact.event(), fact.sequence());
    return SearchDocument.of(file, hash);
  }
}
