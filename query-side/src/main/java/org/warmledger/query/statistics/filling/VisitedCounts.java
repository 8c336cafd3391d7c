package org.warmledger.query.statistics.filling;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.Visited;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Figure.Window;
import org.warmledger.query.statistics.definition.Part;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Households on file that were visited in a period, each once (ADR 0008). */
final class VisitedCounts {

  private static final int MOST_IDENTITIES = 20;
  private static final String VISITS = Visited.PART.at("visits");
  private static final String ONCE = "once";
  private static final String IDENTITIES = "identities";

  private final Map<String, Map<String, Long>> rows = new HashMap<>();

  private VisitedCounts() {}

  private static String at(String field) {
    return VISITS + "." + field;
  }

  static VisitedCounts of(ReadStore store, Asked asked) {
    List<Query> filters = new ArrayList<>();
    filters.add(Queries.term(at("unions"), asked.code()));
    filters.add(Queries.days(at("on"), asked.first(Window.PERIOD), asked.to()));
    asked.knownAt().ifPresent(known -> filters.add(Queries.upTo(at("position"), known)));
    filters.add(Queries.not(Queries.upTo(at("backAt"), asked.knownAt().orElse(1L << 52))));
    Map<String, Aggregate> found =
        Search.in(FilesKept.INDEX)
            .where(Queries.nested(VISITS, Queries.all(filters)))
            .figure(
                "visits", Aggregates.nested(VISITS, "period", Queries.all(filters), rows(asked)))
            .figures(store);
    Map<String, Aggregate> period =
        Aggregates.get(Aggregates.get(found, "visits").nested().aggregations(), "period")
            .filter()
            .aggregations();
    VisitedCounts counts = new VisitedCounts();
    counts.read(Asked.TOTAL, period);
    for (StringTermsBucket union : Aggregates.each(period, "below")) {
      counts.read(union.key().stringValue(), union.aggregations());
    }
    counts.read(asked.code(), Aggregates.get(period, "own").filter().aggregations());
    return counts;
  }

  long of(String row, Part.VisitedHouseholds part) {
    return rows.getOrDefault(row, Map.of())
        .getOrDefault(part.identity().map(Enum::name).orElse(""), 0L);
  }

  private static Map<String, Aggregation> rows(Asked asked) {
    Map<String, Aggregation> rows = new HashMap<>(counted());
    rows.put("below", Aggregates.perUnion(at("unions"), asked.codesBelow(), counted()));
    rows.put("own", Aggregates.within(Queries.term(at("union"), asked.code()), counted()));
    return rows;
  }

  private static Map<String, Aggregation> counted() {
    Aggregation once = Aggregation.of(agg -> agg.reverseNested(back -> back));
    return Map.of(
        ONCE,
        once,
        IDENTITIES,
        Aggregates.per(at("identity"), MOST_IDENTITIES, Map.of(ONCE, once)));
  }

  private void read(String row, Map<String, Aggregate> found) {
    Map<String, Long> counts = new HashMap<>();
    counts.put("", once(found));
    for (StringTermsBucket identity : Aggregates.each(found, IDENTITIES)) {
      counts.put(identity.key().stringValue(), once(identity.aggregations()));
    }
    rows.put(row, counts);
  }

  private static long once(Map<String, Aggregate> found) {
    return Aggregates.get(found, ONCE).reverseNested().docCount();
  }
}
