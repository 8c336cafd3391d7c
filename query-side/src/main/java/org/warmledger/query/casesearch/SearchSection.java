package org.warmledger.query.casesearch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.HouseholdStated;
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
    LocalDate on = LedgerCalendar.dayOf(fact.recordedAt());
    Stream<String> keptBefore = before.stream().flatMap(one -> one.everKept().stream());
    List<String> everKept =
        Stream.concat(keptBefore, file.union().parts().stream()).distinct().toList();
    List<String> alike =
        before
            .filter(unused -> !changesPeople(fact))
            .map(document -> document.known().alike())
            .orElseGet(() -> NameAndYear.of(file.household(), on, hash));
    return SearchDocument.of(file, everKept, alike, on, hash);
  }

  private static boolean changesPeople(Fact fact) {
    return fact.event() instanceof HouseholdStated || fact.event() instanceof CasePersonErased;
  }
}
