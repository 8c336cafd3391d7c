package org.warmledger.query.casesearch;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per case: what the household is found by. */
@Component
final class SearchModel extends ReadModel<SearchDocument> {

  static final String READER = "case-search";
  static final IndexDefinition INDEX = new IndexDefinition("casesearch", 9);

  SearchModel(KeyedHash hash) {
    super(
        READER,
        INDEX,
        SearchDocument.class,
        Grain.perStream(CaseEvent.class),
        (before, id, fact) -> document(before, fact, hash),
        Trait.OPENS_PERSONAL);
  }

  private static SearchDocument document(
      Optional<SearchDocument> before, Fact fact, KeyedHash hash) {
    CaseFile file =
        CaseFile.fold(before.map(SearchDocument::file), (CaseEvent) fact.event(), fact.sequence());
    return SearchDocument.of(
        file,
        before.map(SearchDocument::everKept).orElse(List.of()),
        LedgerCalendar.dayOf(fact.recordedAt()),
        hash);
  }
}
