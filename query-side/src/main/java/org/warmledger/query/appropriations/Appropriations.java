package org.warmledger.query.appropriations;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Follows appropriations: up from a fund to where they entered, and down to every fund. */
@Component
public record Appropriations(ReadStore store) {

  private static final int MOST_FUNDS = 10_000;

  /** Where an appropriation entered, and from which source. */
  private record Root(String appropriation, Optional<FundingSource> source) {}

  /** Where an appropriation is and was, fund by fund, the one it entered by first. */
  public List<Flow> flows(String appropriation) {
    return Search.in(FlowModel.INDEX)
        .where(Queries.term("appropriation", appropriation))
        .by("root", SortOrder.Desc)
        .by("union", SortOrder.Asc)
        .by("fund", SortOrder.Asc)
        .first(store, MOST_FUNDS, Flow.class);
  }

  /** From which source the money of some appropriations came into the ledger. */
  public Map<String, FundingSource> sources(Collection<String> appropriations) {
    Map<String, FundingSource> found = new HashMap<>();
    roots(Queries.anyOf("appropriation", appropriations))
        .forEach(root -> root.source().ifPresent(from -> found.put(root.appropriation(), from)));
    return found;
  }

  /** The appropriations of money of a source. */
  public List<String> from(FundingSource source) {
    return roots(Queries.term("source", source.name())).stream().map(Root::appropriation).toList();
  }

  private List<Root> roots(Query which) {
    return Search.in(FlowModel.INDEX)
        .where(which)
        .where(Queries.is("root", true))
        .only(List.of("appropriation", "source"))
        .first(store, MOST_FUNDS, Root.class);
  }

  /**
   * The ways on which shares of appropriations came to a fund, from the fund upwards. A level of
   * the tree is one look-up by ids.
   */
  public List<Flow> upwards(Collection<String> appropriations, String fund) {
    Map<String, Flow> found = new LinkedHashMap<>();
    Set<String> asked = new HashSet<>();
    List<String> level =
        appropriations.stream().map(appropriation -> FlowModel.id(appropriation, fund)).toList();
    while (!level.isEmpty()) {
      asked.addAll(level);
      Map<String, Flow> flows = store.getAll(FlowModel.INDEX, level, List.of(), Flow.class);
      found.putAll(flows);
      level =
          new ArrayList<>(
              flows.values().stream()
                  .flatMap(
                      flow ->
                          flow.arrivals().stream()
                              .map(from -> FlowModel.id(flow.appropriation(), from.from())))
                  .distinct()
                  .filter(id -> !asked.contains(id))
                  .toList());
    }
    return List.copyOf(found.values());
  }
}
