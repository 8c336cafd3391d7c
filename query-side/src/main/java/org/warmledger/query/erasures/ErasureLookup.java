package org.warmledger.query.erasures;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks up who is yet to be erased. */
@Component
public record ErasureLookup(ReadStore store) {

  /**
   * An erasure that somebody has asked for. Names nobody.
   *
   * @param version of what is shown of it
   */
  public record WaitingErasure(
      String personId,
      String caseId,
      UnionPath union,
      String askedBy,
      LocalDate askedOn,
      long version) {}

  /** Those that wait for somebody else than who asked for them, the oldest first. */
  public List<WaitingErasure> waitingFor(Caller caller, UnionCode union) {
    return Search.in(ErasureModel.INDEX)
        .where(
            Queries.term("unions", union.value()),
            Queries.term("state", ErasureState.WAITING.name()))
        .by("askedOn", SortOrder.Asc)
        .by("erasureId", SortOrder.Asc)
        .first(store, PageLimit.MOST, ErasureRecord.class)
        .stream()
        .filter(one -> !one.askedBy().equals(caller.id().value()))
        .map(
            one ->
                new WaitingErasure(
                    one.personId(),
                    one.caseId(),
                    one.union(),
                    one.askedBy(),
                    one.askedOn(),
                    one.version()))
        .toList();
  }
}
