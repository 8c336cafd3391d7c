package org.warmledger.query.casesearch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.query.accesslog.KeptBy;
import org.warmledger.query.projection.ReadStore;

/** Looks up who keeps a file. */
@Component
record FileKeepers(ReadStore store) implements KeptBy {

  private record Kept(String caseId, Optional<String> name, List<String> unions) {
    static final List<String> FIELDS = List.of("caseId", "name", "unions");
  }

  @Override
  public Optional<UnionPath> union(String caseId) {
    return store
        .get(SearchModel.INDEX, caseId, SearchDocument.class)
        .map(document -> new UnionPath(String.join("/", document.unions())));
  }

  @Override
  public List<WhoseFile> within(UnionCode union, Collection<String> files) {
    return store.getAll(SearchModel.INDEX, files, Kept.FIELDS, Kept.class).values().stream()
        .filter(file -> file.unions().contains(union.value()))
        .map(file -> new WhoseFile(file.caseId(), file.name()))
        .toList();
  }
}
