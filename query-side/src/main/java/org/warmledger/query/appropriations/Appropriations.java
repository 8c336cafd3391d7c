package org.warmledger.query.appropriations;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Follows appropriations: up from a fund to where they entered, and down to every fund. */
@Component
public class Appropriations {

  private static final int MOST_FUNDS = 10_000;

  private final ReadStore store;

  Appropriations(ReadStore store) {
    this.store = store;
  }

  /** Where an appropriation is and was, fund by fund, the one it entered by first. */
  List<Flow> flows(String appropriation) {
    return Search.in(FlowModel.INDEX)
        .where(Queries.term("appropriation", appropriation))
        .by("root", SortOrder.Desc)
        .by("union", SortOrder.Asc)
        .by("fund", SortOrder.Asc)
        .first(store, MOST_FUNDS, Flow.class);
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
