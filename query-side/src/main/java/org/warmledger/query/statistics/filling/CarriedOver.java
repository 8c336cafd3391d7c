package org.warmledger.query.statistics.filling;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.FundFlow;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * What the funds of a union and those below had in hand, or set aside, before a period; with what
 * was there when the ledger became their book, should that be within the period.
 */
@Component
public record CarriedOver(ReadStore store) {

  public long into(Asked asked) {
    Map<String, Aggregate> before =
        Search.in(FundFlow.INDEX)
            .where(
                Queries.term("unions", asked.code()),
                Queries.before("day", asked.from()),
                Queries.not(Queries.term("otherUnions", asked.code())))
            .figure("in", Aggregates.sum("in"))
            .figure("out", Aggregates.sum("out"))
            .figures(store);
    Map<String, Aggregate> opened =
        Search.in(FundFlow.INDEX)
            .where(Queries.term("unions", asked.code()), Queries.upTo("day", asked.to()))
            .figure("opening", Aggregates.sum("opening"))
            .figures(store);
    return Math.max(
        0,
        Aggregates.whole(before, "in")
            - Aggregates.whole(before, "out")
            + Aggregates.whole(opened, "opening"));
  }
}
