package org.warmledger.query.statistics.filings;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks filed forms up. */
@Component
public record FilingLookup(ReadStore store, JsonMapper json) {

  /** A filing that the caller may see. */
  Optional<Filing> find(String id, StatutoryForm form, Caller caller) {
    return store
        .get(Filing.INDEX, id, Filing.class)
        .filter(filing -> filing.form().equals(form.name()))
        .filter(filing -> caller.mayTouch(new UnionPath(filing.path())));
  }

  /** Filings of a form by a union and those below, the newest first. */
  Found<Filing> list(StatutoryForm form, String union, Page page) {
    return newest(form).where(Queries.term("unions", union)).page(store, page, Filing.class);
  }

  private static Search newest(StatutoryForm form) {
    return Search.in(Filing.INDEX)
        .where(Queries.term("form", form.name()))
        .by("eventPosition", SortOrder.Desc);
  }

  /** What a filing that reflects a position said, cell by cell; empty when there is none. */
  public Map<String, String> printed(Asked asked, long position) {
    List<Filing> filings =
        newest(asked.form().form())
            .where(
                Queries.term("union", asked.code()),
                Queries.days("from", asked.from(), asked.from()),
                Queries.days("to", asked.to(), asked.to()),
                Queries.upTo("position", position),
                Queries.from("position", position))
            .first(store, 1, Filing.class);
    Map<String, String> printed = new HashMap<>();
    filings.forEach(
        filing -> {
          for (JsonNode cell : json.readTree(filing.content()).path("cells")) {
            printed.put(cell.path("id").asString(), cell.path("printed").asString());
          }
        });
    return printed;
  }
}
