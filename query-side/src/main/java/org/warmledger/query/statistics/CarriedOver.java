package org.warmledger.query.statistics;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.warmledger.query.projection.ReadStore;

/** What the funds of a union and those below had in hand, or set aside, before a period. */
@Component
class CarriedOver {

  private final ReadStore store;

  CarriedOver(ReadStore store) {
    this.store = store;
  }

  long into(Asked asked) {
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(FundFlowModel.INDEX.name())
                    .size(0)
                    .query(
                        Queries.all(
                            Queries.term("unions", asked.code()),
                            Queries.before("day", asked.from()),
                            Queries.not(Queries.term("otherUnions", asked.code()))))
                    .aggregations("in", in -> in.sum(sum -> sum.field("in")))
                    .aggregations("out", out -> out.sum(sum -> sum.field("out"))));
    Map<String, Aggregate> found = store.search(request, Void.class).aggregations();
    return Math.max(0, whole(found, "in") - whole(found, "out"));
  }

  private static long whole(Map<String, Aggregate> found, String name) {
    Double value = Objects.requireNonNull(found.get(name)).sum().value();
    return value == null ? 0 : Math.round(value);
  }
}
