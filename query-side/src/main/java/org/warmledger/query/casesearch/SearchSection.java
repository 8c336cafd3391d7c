package org.warmledger.query.casesearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.files.FilePart;
import org.warmledger.query.files.FileSection;
import org.warmledger.query.projection.Fact;

/** Keeps what a household is found by. */
@Component
final class SearchSection extends FileSection<SearchDocument> {

  static final FilePart PART = new FilePart("search");

  SearchSection(KeyedHash hash) {
    super(
        PART,
        SearchDocument.class,
        Set.of(CaseEvent.class),
        (before, file, fact) -> found(before, file, fact, hash));
  }

  /** What was marked, by the fields as they are called outside. */
  static Map<String, List<String>> plain(Map<String, List<String>> marks) {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    marks.forEach((field, texts) -> plain.put(field.substring(PART.at("").length()), texts));
    return plain;
  }

  private static SearchDocument found(
      Optional<SearchDocument> before, CaseFile file, Fact fact, KeyedHash hash) {
    return SearchDocument.of(
        file,
        before.map(SearchDocument::everKept).orElse(List.of()),
        LedgerCalendar.dayOf(fact.recordedAt()),
        hash);
  }
}
