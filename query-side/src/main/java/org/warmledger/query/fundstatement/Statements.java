package org.warmledger.query.fundstatement;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.EventNames;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.query.fundbook.Movement;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Period;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Adds days up to a statement, in one search. Sums are doubles on the way: exact up to 2^53 fen,
 * ninety thousand times what one fact may carry.
 */
@Component
record Statements(ReadStore store, Unions unions, BusinessCalendar calendar) {

  private static final int MOST_KINDS = 10_000;
  private static final int MOST_CHANGES = 200;
  private static final List<String> CHANGES =
      Stream.of(FundAmended.class, FundClosed.class, FundClosureReversed.class)
          .map(event -> EventNames.of(event).name())
          .toList();
  private static final String COUNT = "count-";

  Statement of(FundBook fund, Optional<LocalDate> from, Optional<LocalDate> to) {
    Map<String, Aggregate> found = kinds(fund, from, to);
    Turnover before = Turnover.NONE;
    Turnover within = Turnover.NONE;
    for (StringTermsBucket kind : Aggregates.each(found, "kinds")) {
      Optional<GoodsKind> goods = kind(kind);
      before = before.plus(turnover(Aggregates.get(kind.aggregations(), "before"), goods));
      within = within.plus(turnover(Aggregates.get(kind.aggregations(), "within"), goods));
    }
    return new Statement(
        fund.fund(),
        fund.name(),
        from,
        to,
        before.balance(),
        within.figure(Movement.RECEIVED, Movement.RECEIPT_REVERSED),
        within.figure(Movement.ALLOCATED, Movement.ALLOCATION_REVERSED),
        within.figure(Movement.COMMITTED),
        within.figure(Movement.RELEASED),
        within.figure(Movement.DISBURSED),
        within.figure(Movement.REFUNDED, Movement.REFUND_REVERSED),
        within.figure(Movement.RETURNED, Movement.RETURN_REVERSED),
        before.plus(within).balance(),
        fund.grants().stream()
            .map(grant -> Statement.GrantView.of(grant, unions, calendar.today()))
            .toList(),
        changes(fund, new Period(from, to)));
  }

  private List<Statement.FundChange> changes(FundBook fund, Period period) {
    return Search.in(EntryModel.INDEX)
        .where(Queries.term("fund", fund.fund()), Queries.anyOf("event", CHANGES))
        .where(period.on("occurredOn"))
        .by("occurredOn", SortOrder.Asc)
        .by("position", SortOrder.Asc)
        .first(store, MOST_CHANGES, Entry.class)
        .stream()
        .map(Entry::told)
        .map(Statement.FundChange::of)
        .toList();
  }

  private record KindOnly(Optional<GoodsKind> kind) {}

  private Map<String, Aggregate> kinds(
      FundBook fund, Optional<LocalDate> from, Optional<LocalDate> to) {
    Query before = from.map(day -> Queries.before("day", day)).orElseGet(Queries::none);
    Map<String, Aggregation> parts =
        Map.of(
            "before", sums(before), "within", sums(Queries.days("day", from, to)), "kind", one());
    return Search.in(DayModel.INDEX)
        .where(Queries.term("fund", fund.fund()))
        .where(to.map(day -> Queries.upTo("day", day)))
        .figure("kinds", Aggregates.per("kindId", MOST_KINDS, parts))
        .figures(store);
  }

  private static Aggregation one() {
    return Aggregation.of(
        any ->
            any.topHits(
                hits ->
                    hits.size(1).source(only -> only.filter(filter -> filter.includes("kind")))));
  }

  private static Aggregation sums(Query days) {
    Map<String, Aggregation> sums = new HashMap<>();
    for (Movement movement : Movement.values()) {
      String name = movement.name();
      sums.put(name, Aggregates.sum("sums." + name));
      sums.put(COUNT + name, Aggregates.sum("counts." + name));
    }
    return Aggregation.of(part -> part.filter(days).aggregations(sums));
  }

  private static Optional<GoodsKind> kind(StringTermsBucket bucket) {
    return Optional.ofNullable(
            Aggregates.get(bucket.aggregations(), "kind")
                .topHits()
                .hits()
                .hits()
                .getFirst()
                .source())
        .flatMap(source -> source.to(KindOnly.class).kind());
  }

  private static Turnover turnover(Aggregate part, Optional<GoodsKind> kind) {
    Map<String, Aggregate> sums = part.filter().aggregations();
    Map<Movement, Long> amounts = new EnumMap<>(Movement.class);
    Map<Movement, Long> counts = new EnumMap<>(Movement.class);
    for (Movement movement : Movement.values()) {
      amounts.put(movement, Aggregates.whole(sums, movement.name()));
      counts.put(movement, Aggregates.whole(sums, COUNT + movement.name()));
    }
    return kind.map(
            goods -> new Turnover(Map.of(), Map.of(), new LinkedHashMap<>(Map.of(goods, amounts))))
        .orElseGet(() -> new Turnover(amounts, counts, Map.of()));
  }
}
