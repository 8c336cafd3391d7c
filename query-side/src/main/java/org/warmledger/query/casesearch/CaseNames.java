package org.warmledger.query.casesearch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;

/**
 * Names of households for lists that keep none themselves, so that an erasure has one place to
 * reach.
 */
@Component
public record CaseNames(ReadStore store) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = FilesKept.READER;

  private record Name(Optional<String> name) {}

  private record Named(Name search) {
    static final List<String> FIELDS = List.of(SearchSection.PART.at("name"));
  }

  private record WithHead(Headed search) {
    static final List<String> FIELDS = SearchSection.PART.at(List.of("caseId", "name", "version"));
  }

  /**
   * Whose file it is, and how far it is.
   *
   * @param name of its head; empty when erased
   * @param version sequence of its last event
   */
  public record Headed(String caseId, Optional<String> name, long version) {}

  /** The heads of some files by the files' ids; one who was erased has an empty name. */
  public Map<String, Optional<String>> of(Collection<String> caseIds) {
    Map<String, Optional<String>> names = new LinkedHashMap<>();
    store
        .getAll(FilesKept.INDEX, caseIds, Named.FIELDS, Named.class)
        .forEach((id, found) -> names.put(id, found.search().name()));
    return names;
  }

  /** Some files by their ids, with their heads. */
  public Map<String, Headed> headed(Collection<String> caseIds) {
    Map<String, Headed> headed = new LinkedHashMap<>();
    store
        .getAll(FilesKept.INDEX, caseIds, WithHead.FIELDS, WithHead.class)
        .forEach((id, found) -> headed.put(id, found.search()));
    return headed;
  }
}
