package org.warmledger.query.approvals;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks up which files have an appeal or an objection that nobody has decided. */
@Component
record PleaLookup(ReadStore store) {

  /** Those of a union and those below it, the oldest first. */
  List<Pleas> waitingIn(UnionCode union) {
    return Search.in(PleaModel.INDEX)
        .where(Queries.term("unions", union.value()), Queries.exists("oldest"))
        .by("oldest", SortOrder.Asc)
        .by("caseId", SortOrder.Asc)
        .first(store, PageLimit.MOST, Pleas.class);
  }
}
