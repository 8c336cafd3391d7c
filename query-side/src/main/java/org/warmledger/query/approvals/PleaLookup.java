package org.warmledger.query.approvals;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks up which files have an appeal or an objection that nobody has decided. */
@Component
record PleaLookup(ReadStore store) {

  private record InFile(Pleas pleas) {
    static final List<String> FIELDS = List.of(PleaSection.PART.name());
  }

  /** Those of a union and those below it, the oldest first. */
  List<Pleas> waitingIn(UnionCode union) {
    String oldest = PleaSection.PART.at("oldest");
    return Search.in(FilesKept.INDEX)
        .where(Queries.term(PleaSection.PART.at("unions"), union.value()), Queries.exists(oldest))
        .only(InFile.FIELDS)
        .by(oldest, SortOrder.Asc)
        .by(PleaSection.PART.at("caseId"), SortOrder.Asc)
        .first(store, PageLimit.MOST, InFile.class)
        .stream()
        .map(InFile::pleas)
        .toList();
  }
}
