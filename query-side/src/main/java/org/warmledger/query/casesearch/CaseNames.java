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

  /**
   * The head of a file, in its document: under {@code search}, for lists that look into the same.
   *
   * @param name empty when erased; its file is told all the same
   */
  public record HeadName(String caseId, Optional<String> name) {
    public static final List<String> FIELDS = SearchSection.PART.at(List.of("caseId", "name"));
  }

  private record Named(HeadName search) {}

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
        .getAll(FilesKept.INDEX, caseIds, HeadName.FIELDS, Named.class)
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
