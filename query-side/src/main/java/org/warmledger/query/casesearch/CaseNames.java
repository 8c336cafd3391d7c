package org.warmledger.query.casesearch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.query.projection.ReadStore;

/**
 * Names of households for lists that keep none themselves, so that an erasure has one place to
 * reach.
 */
@Component
public record CaseNames(ReadStore store) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = SearchModel.READER;

  private record Name(String caseId, Optional<String> name) {
    static final List<String> FIELDS = List.of("caseId", "name");
  }

  /**
   * Whose file it is, and how far it is.
   *
   * @param name of its head; empty when erased
   * @param version sequence of its last event
   */
  public record Headed(String caseId, Optional<String> name, long version) {
    static final List<String> FIELDS = List.of("caseId", "name", "version");
  }

  /** The heads of some files by the files' ids; one who was erased has an empty name. */
  public Map<String, Optional<String>> of(Collection<String> caseIds) {
    Map<String, Optional<String>> names = new LinkedHashMap<>();
    store
        .getAll(SearchModel.INDEX, caseIds, Name.FIELDS, Name.class)
        .forEach((id, found) -> names.put(id, found.name()));
    return names;
  }

  /** Some files by their ids, with their heads. */
  public Map<String, Headed> headed(Collection<String> caseIds) {
    return store.getAll(SearchModel.INDEX, caseIds, Headed.FIELDS, Headed.class);
  }
}
