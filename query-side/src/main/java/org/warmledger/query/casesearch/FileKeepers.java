package org.warmledger.query.casesearch;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.query.accesslog.KeptBy;
import org.warmledger.query.projection.ReadStore;

/** Looks up who keeps a file. */
@Component
record FileKeepers(ReadStore store) implements KeptBy {

  @Override
  public Optional<UnionPath> union(String caseId) {
    return store
        .get(SearchModel.INDEX, caseId, SearchDocument.class)
        .map(document -> new UnionPath(String.join("/", document.unions())));
  }
}
