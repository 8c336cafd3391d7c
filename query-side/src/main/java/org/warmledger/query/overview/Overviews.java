package org.warmledger.query.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.query.overview.Bucket.Kind;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;

/** Adds buckets and households up for one union and period. */
@Component
class Overviews {

  private static final int MOST = 1_000;

  private final ReadStore store;
  private final Unions unions;

  Overviews(ReadStore store, Unions unions) {
    this.store = store;
    this.unions = unions;
  }

  Overview of(UnionCode union, Period period) {
    List<NamedUnion> children = unions.childrenOf(union);
    List<String> codes = children.stream().map(child -> child.code().value()).toList();
    Map<String, Aggregate> sums = sums(union, period, codes);
    Map<String, Aggregate> counts = households(union, period, codes);
    Households visited = Households.read(get(counts, "visits"));
    Households aided = Households.read(get(counts, "aids"));
    Map<String, Aggregate> inPeriod = get(sums, "period").filter().aggregations();
    Map<String, Aggregate> until = get(sums, "until").filter().aggregations();
    Sums all = Sums.of(inPeriod);
    return new Overview(
        Sums.of(until).openCases(),
        all.of(Kind.ARCHIVED).times(),
        all.of(Kind.CLOSED).times(),
        Overview.Visits.of(all, visited.all()),
        aid(all, inPeriod, aided),
        byMonth(inPeriod, visited, aided),
        byUnion(
            new NamedUnionSums(unions.named(union), inPeriod, until), children, visited, aided));
  }

  private record NamedUnionSums(
      NamedUnion union, Map<String, Aggregate> inPeriod, Map<String, Aggregate> until) {}

  private Map<String, Aggregate> sums(UnionCode union, Period period, List<String> children) {
    Map<String, Aggregation> inPeriod = new HashMap<>(Sums.byKind());
    inPeriod.put("months", months());
    inPeriod.put("categories", categories());
    Map<String, Aggregation> until = new HashMap<>(Sums.byKind());
    for (Map<String, Aggregation> part : List.of(inPeriod, until)) {
      part.put("unions", byUnion(children));
      part.put("own", own(union));
    }
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(BucketModel.INDEX.name())
                    .size(0)
                    .query(term("unions", union.value()))
                    .aggregations(
                        "period", filter -> filter.filter(period.on("day")).aggregations(inPeriod))
                    .aggregations(
                        "until", filter -> filter.filter(period.until("day")).aggregations(until)));
    return store.search(request, Void.class).aggregations();
  }

  private static Aggregation months() {
    return Aggregation.of(
        months ->
            months
                .dateHistogram(
                    by ->
                        by.field("day")
                            .calendarInterval(CalendarInterval.Month)
                            .format("yyyy-MM")
                            .minDocCount(1))
                .aggregations(Sums.byKind()));
  }

  private static Aggregation categories() {
    return Aggregation.of(
        aids ->
            aids.filter(term("kind", Kind.AID.name()))
                .aggregations(
                    "categories",
                    by ->
                        by.terms(terms -> terms.field("category").size(MOST))
                            .aggregations(Sums.measures())));
  }

  private static Aggregation byUnion(List<String> children) {
    return Aggregation.of(
        unions ->
            unions
                .terms(
                    terms ->
                        terms
                            .field("unions")
                            .size(MOST)
                            .include(include -> include.terms(children)))
                .aggregations(Sums.byKind()));
  }

  private static Aggregation own(UnionCode union) {
    return Aggregation.of(
        own -> own.filter(term("union", union.value())).aggregations(Sums.byKind()));
  }

  private Map<String, Aggregate> households(UnionCode union, Period period, List<String> children) {
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(HouseholdActivityModel.INDEX.name())
                    .size(0)
                    .aggregations(
                        "visits", Households.of("visits", union.value(), period, children))
                    .aggregations("aids", Households.of("aids", union.value(), period, children)));
    return store.search(request, Void.class).aggregations();
  }

  private static Overview.AidByCategory aid(
      Sums all, Map<String, Aggregate> inPeriod, Households aided) {
    List<Overview.OfCategory> byCategory = new ArrayList<>();
    Aggregate categories = get(get(inPeriod, "categories").filter().aggregations(), "categories");
    for (StringTermsBucket bucket : categories.sterms().buckets().array()) {
      String category = bucket.key().stringValue();
      Sums.Sum sum = Sums.measured(bucket.aggregations());
      byCategory.add(
          new Overview.OfCategory(
              category, sum.times(), aided.ofCategory(category), new Overview.Fen(sum.fen())));
    }
    byCategory.sort(Comparator.comparing(Overview.OfCategory::category));
    Sums.Sum aid = all.of(Kind.AID);
    return new Overview.AidByCategory(
        aid.times(),
        aided.all(),
        new Overview.Fen(aid.fen()),
        new Overview.Fen(aid.goodsFen()),
        byCategory);
  }

  private static List<Overview.OfMonth> byMonth(
      Map<String, Aggregate> inPeriod, Households visited, Households aided) {
    TreeMap<String, Sums> sums = new TreeMap<>();
    get(inPeriod, "months").dateHistogram().buckets().array().stream()
        .forEach(
            month ->
                sums.put(
                    Objects.requireNonNull(month.keyAsString()), Sums.of(month.aggregations())));
    TreeSet<String> months = new TreeSet<>(sums.keySet());
    months.addAll(visited.byMonth().keySet());
    months.addAll(aided.byMonth().keySet());
    List<Overview.OfMonth> rows = new ArrayList<>();
    if (!months.isEmpty()) {
      YearMonth last = YearMonth.parse(months.last());
      for (YearMonth m = YearMonth.parse(months.first()); !m.isAfter(last); m = m.plusMonths(1)) {
        String month = m.toString();
        Sums of = sums.getOrDefault(month, Sums.none());
        rows.add(
            new Overview.OfMonth(
                month,
                of.of(Kind.ARCHIVED).times(),
                of.of(Kind.CLOSED).times(),
                Overview.Visits.of(of, visited.inMonth(month)),
                Overview.Aid.of(of, aided.inMonth(month))));
      }
    }
    return rows;
  }

  private static List<Overview.OfUnion> byUnion(
      NamedUnionSums asked, List<NamedUnion> children, Households visited, Households aided) {
    Map<String, Sums> inPeriod = terms(get(asked.inPeriod(), "unions"));
    Map<String, Sums> until = terms(get(asked.until(), "unions"));
    List<Overview.OfUnion> rows = new ArrayList<>();
    for (NamedUnion child : children) {
      String code = child.code().value();
      rows.add(
          row(
              child,
              inPeriod.getOrDefault(code, Sums.none()),
              until.getOrDefault(code, Sums.none()),
              visited.in(code),
              aided.in(code)));
    }
    Sums ownUntil = Sums.of(get(asked.until(), "own").filter().aggregations());
    if (!ownUntil.isEmpty()) {
      Sums own = Sums.of(get(asked.inPeriod(), "own").filter().aggregations());
      rows.add(row(asked.union(), own, ownUntil, visited.own(), aided.own()));
    }
    return rows;
  }

  private static Overview.OfUnion row(
      NamedUnion union, Sums inPeriod, Sums until, long visited, long aided) {
    return new Overview.OfUnion(
        union,
        until.openCases(),
        inPeriod.of(Kind.ARCHIVED).times(),
        inPeriod.of(Kind.CLOSED).times(),
        Overview.Visits.of(inPeriod, visited),
        Overview.Aid.of(inPeriod, aided));
  }

  private static Map<String, Sums> terms(Aggregate aggregate) {
    Map<String, Sums> sums = new HashMap<>();
    for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
      sums.put(bucket.key().stringValue(), Sums.of(bucket.aggregations()));
    }
    return sums;
  }

  private static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
    return Objects.requireNonNull(aggregates.get(name));
  }
}
