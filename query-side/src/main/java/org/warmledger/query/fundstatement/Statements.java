package org.warmledger.query.fundstatement;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.query.fundbook.Movement;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;

/**
 * Adds days up to a statement, in one search. Sums are doubles on the way: exact up to 2^53 fen,
 * ninety thousand times what one fact may carry.
 */
@Component
class Statements {

  private static final int MOST_KINDS = 10_000;
  private static final String COUNT = "count-";

  private final ReadStore store;

  Statements(ReadStore store) {
    this.store = store;
  }

  Statement of(FundBook fund, Optional<LocalDate> from, Optional<LocalDate> to) {
    SearchResponse<KindOnly> found = store.search(request(fund, from, to), KindOnly.class);
    Turnover before = Turnover.NONE;
    Turnover within = Turnover.NONE;
    for (StringTermsBucket kind : get(found.aggregations(), "kinds").sterms().buckets().array()) {
      Optional<GoodsKind> goods = kind(kind);
      before = before.plus(turnover(get(kind.aggregations(), "before"), goods));
      within = within.plus(turnover(get(kind.aggregations(), "within"), goods));
    }
    return new Statement(
        fund.fund(),
        fund.name(),
        from,
        to,
        before.balance(),
        within.figure(Movement.RECEIVED),
        within.figure(Movement.ALLOCATED),
        within.figure(Movement.COMMITTED),
        within.figure(Movement.RELEASED),
        within.figure(Movement.DISBURSED),
        within.figure(Movement.REFUNDED),
        within.figure(Movement.RETURNED),
        before.plus(within).balance());
  }

  private record KindOnly(Optional<GoodsKind> kind) {}

  private static SearchRequest request(
      FundBook fund, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Query> until = new ArrayList<>(List.of(Queries.term("fund", fund.fund())));
    to.ifPresent(day -> until.add(Queries.days("day", Optional.empty(), to)));
    Query none = Query.of(query -> query.matchNone(no -> no));
    Query before = from.map(day -> Queries.before("day", day)).orElse(none);
    return SearchRequest.of(
        search ->
            search
                .index(DayModel.INDEX.name())
                .size(0)
                .query(query -> query.bool(all -> all.filter(until)))
                .aggregations(
                    "kinds",
                    kinds ->
                        kinds
                            .terms(terms -> terms.field("kindId").size(MOST_KINDS))
                            .aggregations(
                                "before", part -> part.filter(before).aggregations(sums()))
                            .aggregations(
                                "within",
                                part ->
                                    part.filter(Queries.days("day", from, to)).aggregations(sums()))
                            .aggregations("kind", one())));
  }

  private static Aggregation one() {
    return Aggregation.of(
        any ->
            any.topHits(
                hits ->
                    hits.size(1).source(only -> only.filter(filter -> filter.includes("kind")))));
  }

  private static Map<String, Aggregation> sums() {
    Map<String, Aggregation> sums = new HashMap<>();
    for (Movement movement : Movement.values()) {
      String name = movement.name();
      sums.put(name, Aggregation.of(sum -> sum.sum(of -> of.field("sums." + name))));
      sums.put(COUNT + name, Aggregation.of(sum -> sum.sum(of -> of.field("counts." + name))));
    }
    return sums;
  }

  private static Optional<GoodsKind> kind(StringTermsBucket bucket) {
    return Optional.ofNullable(
            get(bucket.aggregations(), "kind").topHits().hits().hits().getFirst().source())
        .flatMap(source -> source.to(KindOnly.class).kind());
  }

  private static Turnover turnover(Aggregate part, Optional<GoodsKind> kind) {
    Map<String, Aggregate> sums = part.filter().aggregations();
    Map<Movement, Long> amounts = new EnumMap<>(Movement.class);
    Map<Movement, Long> counts = new EnumMap<>(Movement.class);
    for (Movement movement : Movement.values()) {
      amounts.put(movement, sum(sums, movement.name()));
      counts.put(movement, sum(sums, COUNT + movement.name()));
    }
    return kind.map(
            goods -> new Turnover(Map.of(), Map.of(), new LinkedHashMap<>(Map.of(goods, amounts))))
        .orElseGet(() -> new Turnover(amounts, counts, Map.of()));
  }

  private static long sum(Map<String, Aggregate> sums, String name) {
    return Math.round(Objects.requireNonNull(get(sums, name).sum().value()));
  }

  private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
    return Objects.requireNonNull(aggregates.get(name));
  }
}
