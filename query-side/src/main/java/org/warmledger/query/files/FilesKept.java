package org.warmledger.query.files;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadStore;

/** The files as they are now, personal values sealed. */
@Component
public record FilesKept(ReadStore store) {

  /** Keeps whatever is told of files. */
  public static final String READER = "files";

  public static final IndexDefinition INDEX = new IndexDefinition("files", 4);

  /** The file itself. */
  static final FilePart FILE = new FilePart("file");

  private record Whole(CaseFile file) {
    static final List<String> FIELDS = List.of(FILE.name());
  }

  public Optional<CaseFile> find(String caseId) {
    return store.get(INDEX, caseId, Whole.FIELDS, Whole.class).map(Whole::file);
  }

  /** Those of some that there are, by their ids. */
  public Map<String, CaseFile> all(Collection<String> caseIds) {
    Map<String, CaseFile> found = new LinkedHashMap<>();
    store
        .getAll(INDEX, caseIds, Whole.FIELDS, Whole.class)
        .forEach((id, whole) -> found.put(id, whole.file()));
    return found;
  }
}
