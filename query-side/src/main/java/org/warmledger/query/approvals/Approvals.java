package org.warmledger.query.approvals;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Page;
import org.warmledger.query.web.Queries;

/** Finds the files with aids that somebody else than who proposed them may decide. */
@Component
class Approvals {

  private static final String WAITING = "waiting";
  private static final String OF_OTHERS = "ofOthers";

  private final ReadStore store;

  Approvals(ReadStore store) {
    this.store = store;
  }

  SearchResponse<PendingAids> page(Caller caller, UnionCode union, Page page) {
    Query ofOthers =
        Query.of(
            query ->
                query.bool(
                    not ->
                        not.mustNot(Queries.term(WAITING + ".proposedBy", caller.id().value()))));
    SearchRequest request =
        SearchRequest.of(
            search -> {
              search
                  .index(PendingModel.INDEX.name())
                  .size(page.limit())
                  .query(
                      query ->
                          query.bool(
                              all ->
                                  all.filter(Queries.term("unions", union.value()))
                                      .filter(
                                          any ->
                                              any.nested(in -> in.path(WAITING).query(ofOthers)))))
                  .aggregations(
                      WAITING,
                      in ->
                          in.nested(nested -> nested.path(WAITING))
                              .aggregations(OF_OTHERS, of -> of.filter(ofOthers)))
                  .sort(Queries.by("oldest", SortOrder.Asc), Queries.by("caseId", SortOrder.Asc));
              return page.after().isEmpty() ? search : search.searchAfter(Queries.after(page));
            });
    return store.search(request, PendingAids.class);
  }

  /** How many aids wait altogether, not on this page only. */
  static long total(SearchResponse<?> found) {
    return Objects.requireNonNull(
            Objects.requireNonNull(found.aggregations().get(WAITING))
                .nested()
                .aggregations()
                .get(OF_OTHERS))
        .filter()
        .docCount();
  }
}
