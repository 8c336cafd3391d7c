package org.warmledger.query.erasures;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks up who is yet to be erased. */
@Component
public record ErasureLookup(ReadStore store) {

  /** Those that wait for somebody else than who asked for them, the oldest first. */
  public List<ErasureRecord> waitingFor(Caller caller, UnionCode union) {
    return Search.in(ErasureModel.INDEX)
        .where(
            Queries.term("unions", union.value()),
            Queries.term("state", ErasureState.WAITING.name()))
        .by("askedOn", SortOrder.Asc)
        .by("erasureId", SortOrder.Asc)
        .first(store, PageLimit.MOST, ErasureRecord.class)
        .stream()
        .filter(one -> !one.told().askedBy().equals(caller.id().value()))
        .toList();
  }
}
