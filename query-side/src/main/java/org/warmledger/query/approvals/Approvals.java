package org.warmledger.query.approvals;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.approvals.ApprovalView.Kind;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Finds the files with aids that somebody else than who proposed them may decide. */
@Component
record Approvals(ReadStore store) {

  private static final String WAITING = "waiting";
  private static final String OF_OTHERS = "ofOthers";

  Found<PendingAids> page(Caller caller, UnionCode union, Page page) {
    Query ofOthers = Queries.all(mine(caller));
    return Search.in(PendingModel.INDEX)
        .where(Queries.term("unions", union.value()), Queries.nested(WAITING, ofOthers))
        .figure(
            WAITING,
            Aggregation.of(
                in ->
                    in.nested(nested -> nested.path(WAITING))
                        .aggregations(OF_OTHERS, of -> of.filter(ofOthers))))
        .by("oldest", SortOrder.Asc)
        .by("caseId", SortOrder.Asc)
        .page(store, page, PendingAids.class);
  }

  /** What others have entered and the caller's role decides on. */
  private static List<Query> mine(Caller caller) {
    Query ofOthers = Queries.not(Queries.term(WAITING + ".proposedBy", caller.id().value()));
    if (Kind.AID.isActOf(caller.role())) {
      return List.of(ofOthers);
    }
    return List.of(
        ofOthers,
        Kind.REPAYMENT.isActOf(caller.role())
            ? Queries.exists(WAITING + ".repayment")
            : Queries.none());
  }

  /** What others have entered about funds, and seconded where it takes three, the oldest first. */
  List<WaitingMovement> movements(Caller caller, UnionCode union) {
    return Search.in(MovementModel.INDEX)
        .where(
            Queries.term("state", WaitingMovement.State.WAITING.name()),
            Queries.term("unions", union.value()),
            Queries.not(Queries.term("enteredBy", caller.id().value())),
            Queries.not(Queries.term("seconded.by", caller.id().value())))
        .by("occurredOn", SortOrder.Asc)
        .by("movementId", SortOrder.Asc)
        .first(store, PageLimit.MOST, WaitingMovement.class);
  }

  /** How many aids wait altogether, not on this page only. */
  static long total(Found<?> found) {
    return Aggregates.get(
            Aggregates.get(found.figures(), WAITING).nested().aggregations(), OF_OTHERS)
        .filter()
        .docCount();
  }
}
