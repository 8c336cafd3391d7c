package org.warmledger.query.statistics;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks filed forms up. */
@Component
class Filings {

  private final ReadStore store;
  private final JsonMapper json;

  Filings(ReadStore store, JsonMapper json) {
    this.store = store;
    this.json = json;
  }

  /** A filing that the caller may see. */
  Optional<Filing> find(String id, StatutoryForm form, Caller caller) {
    return store
        .get(FilingModel.INDEX, id, Filing.class)
        .filter(filing -> filing.form().equals(form.name()))
        .filter(filing -> caller.mayTouch(new UnionPath(filing.path())));
  }

  /** Filings of a form by a union and those below, the newest first. */
  List<Filing> list(StatutoryForm form, String union, Page page) {
    return search(
        Queries.all(Queries.term("form", form.name()), Queries.term("unions", union)), page);
  }

  private List<Filing> search(Query query, Page page) {
    SearchRequest request =
        SearchRequest.of(
            search -> {
              search
                  .index(FilingModel.INDEX.name())
                  .size(page.limit())
                  .query(query)
                  .sort(sort -> sort.field(at -> at.field("eventPosition").order(SortOrder.Desc)));
              page.after().stream()
                  .map(value -> ((Number) value).longValue())
                  .forEach(search::searchAfter);
              return search;
            });
    return store.search(request, Filing.class).hits().hits().stream()
        .map(Hit::source)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** What a filing that reflects a position said, cell by cell; empty when there is none. */
  Map<String, String> printed(Asked asked, long position) {
    Query query =
        Queries.all(
            Queries.term("form", asked.form().form().name()),
            Queries.term("union", asked.code()),
            Queries.days("from", asked.from(), asked.from()),
            Queries.days("to", asked.to(), asked.to()),
            Queries.upTo("position", position),
            Queries.after("position", position - 1));
    Map<String, String> printed = new HashMap<>();
    search(query, new Page(1, List.of()))
        .forEach(
            filing -> {
              for (JsonNode cell : json.readTree(filing.content()).path("cells")) {
                printed.put(cell.path("id").asString(), cell.path("printed").asString());
              }
            });
    return printed;
  }
}
