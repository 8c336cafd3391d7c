package org.warmledger.query.rosters;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.steps.Step;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Page;
import org.warmledger.query.web.Queries;

/** Looks rosters up. */
@Component
public class Rosters {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = "disbursements";

  private final ReadStore store;

  Rosters(ReadStore store) {
    this.store = store;
  }

  /** By which steps a roster was drawn up and decided. */
  public List<Step> stepsOf(RosterId id) {
    return find(id.value()).map(RosterBook::steps).orElse(List.of());
  }

  private Optional<RosterBook> find(String id) {
    return store.get(RosterModel.INDEX, id, RosterBook.class);
  }

  RosterBook of(String id, Caller caller) {
    return find(id)
        .filter(roster -> caller.mayTouch(roster.union()))
        .orElseThrow(Answers::notFound);
  }

  /** Rosters of a union and those below, the newest first. */
  SearchResponse<RosterBook> list(UnionCode union, Optional<RosterState> state, Page page) {
    return search(
        all -> {
          all.filter(Queries.term("unions", union.value()));
          state.ifPresent(now -> all.filter(Queries.term("state", now.name())));
          return all;
        },
        page);
  }

  /** Rosters that wait for somebody else than who drew them up, the newest first. */
  public List<RosterBook> waitingFor(Caller caller, UnionCode union) {
    return Queries.sources(
        search(
                all ->
                    all.filter(
                            Queries.term("unions", union.value()),
                            Queries.term("state", RosterState.DRAWN_UP.name()))
                        .mustNot(Queries.term("drawnUpBy", caller.id().value())),
                new Page(Page.MOST, List.of()))
            .hits()
            .hits());
  }

  private SearchResponse<RosterBook> search(UnaryOperator<BoolQuery.Builder> filters, Page page) {
    Query query = Query.of(of -> of.bool(filters::apply));
    SearchRequest request =
        SearchRequest.of(
            search -> {
              search
                  .index(RosterModel.INDEX.name())
                  .size(page.limit())
                  .query(query)
                  .sort(
                      Queries.by("drawnUpOn", SortOrder.Desc),
                      Queries.by("rosterId", SortOrder.Asc));
              return page.after().isEmpty() ? search : search.searchAfter(Queries.after(page));
            });
    return store.search(request, RosterBook.class);
  }

  SearchResponse<Line> lines(String roster, Optional<LineState> state, Page page) {
    SearchRequest request =
        SearchRequest.of(
            search -> {
              search
                  .index(LineModel.INDEX.name())
                  .size(page.limit())
                  .query(
                      query ->
                          query.bool(
                              all -> {
                                all.filter(Queries.term("rosterId", roster));
                                state.ifPresent(
                                    now -> all.filter(Queries.term("state", now.name())));
                                return all;
                              }))
                  .sort(Queries.by("number", SortOrder.Asc));
              return page.after().isEmpty() ? search : search.searchAfter(Queries.after(page));
            });
    return store.search(request, Line.class);
  }
}
