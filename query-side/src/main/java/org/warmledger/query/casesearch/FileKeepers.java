package org.warmledger.query.casesearch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.query.accesslog.KeptBy;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;

/** Looks up who keeps a file. */
@Component
record FileKeepers(ReadStore store) implements KeptBy {

  private record Kept(String caseId, Optional<String> name, List<String> unions) {}

  private record InFile(Kept search) {
    static final List<String> FIELDS = SearchSection.PART.at(List.of("caseId", "name", "unions"));
  }

  @Override
  public Optional<UnionPath> union(String caseId) {
    return store
        .get(FilesKept.INDEX, caseId, InFile.FIELDS, InFile.class)
        .map(file -> new UnionPath(String.join("/", file.search().unions())));
  }

  @Override
  public List<WhoseFile> within(UnionCode union, Collection<String> files) {
    return store.getAll(FilesKept.INDEX, files, InFile.FIELDS, InFile.class).values().stream()
        .map(InFile::search)
        .filter(file -> file.unions().contains(union.value()))
        .map(file -> new WhoseFile(file.caseId(), file.name()))
        .toList();
  }
}
