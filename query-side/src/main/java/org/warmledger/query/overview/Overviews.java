package org.warmledger.query.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.overview.OverviewFigure.Kind;
import org.warmledger.query.overview.OverviewFigure.PartOf;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Fen;
import org.warmledger.query.web.Period;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Adds buckets and households up for one union and period. */
@Component
record Overviews(ReadStore store, Unions unions) {

  private static final int MOST = 1_000;

  Overview of(UnionCode union, Period period) {
    List<NamedUnion> children = unions.childrenOf(union);
    List<String> codes = children.stream().map(child -> child.code().value()).toList();
    return store.atOneMoment(
        List.of(OverviewFigure.INDEX, FilesKept.INDEX),
        moment ->
            of(
                union,
                children,
                sums(union, period, codes, moment),
                households(union, period, codes, moment)));
  }

  private Overview of(
      UnionCode union,
      List<NamedUnion> children,
      Map<String, Aggregate> sums,
      Map<String, Aggregate> counts) {
    Households visited = Households.read(Aggregates.get(counts, "visits"));
    Households aided = Households.read(Aggregates.get(counts, "aids"));
    Map<String, Aggregate> inPeriod = Aggregates.get(sums, "period").filter().aggregations();
    Map<String, Aggregate> until = Aggregates.get(sums, "until").filter().aggregations();
    Sums all = Sums.of(inPeriod);
    PartOf whole = new PartOf(all, Optional.of(Sums.of(until)), visited.all(), aided.all());
    return new Overview(
        Sums.of(until).openCases(),
        all.of(Kind.ARCHIVED).times(),
        all.of(Kind.CLOSED).times(),
        Overview.Visits.of(all, visited.all()),
        aid(all, inPeriod, aided),
        figures(whole),
        byMonth(inPeriod, visited, aided),
        byUnion(
            new NamedUnionSums(unions.named(union), inPeriod, until), children, visited, aided));
  }

  private static List<Overview.OfFigure> figures(PartOf whole) {
    List<Overview.OfFigure> figures = new ArrayList<>();
    OverviewFigure.of(whole)
        .forEach(
            (name, value) ->
                figures.add(new Overview.OfFigure(name, name.group(), name.unit(), value)));
    return figures;
  }

  private record NamedUnionSums(
      NamedUnion union, Map<String, Aggregate> inPeriod, Map<String, Aggregate> until) {}

  private Map<String, Aggregate> sums(
      UnionCode union, Period period, List<String> children, ReadStore.OneMoment moment) {
    Map<String, Aggregation> inPeriod = new HashMap<>(Sums.byKind());
    inPeriod.put("months", Aggregates.perMonth("day", Sums.byKind()));
    inPeriod.put("categories", categories());
    Map<String, Aggregation> until = new HashMap<>(Sums.byKind());
    for (Map<String, Aggregation> part : List.of(inPeriod, until)) {
      part.put("unions", Aggregates.perUnion("unions", children, Sums.byKind()));
      part.put("own", own(union));
    }
    return Search.in(OverviewFigure.INDEX)
        .where(Queries.term("unions", union.value()))
        .figure("period", Aggregates.within(period.on("day"), inPeriod))
        .figure("until", Aggregates.within(period.until("day"), until))
        .figures(store, moment);
  }

  private static Aggregation categories() {
    return Aggregates.within(
        Queries.term("kind", Kind.AID.name()),
        Map.of("categories", Aggregates.per("category", MOST, Sums.measures())));
  }

  private static Aggregation own(UnionCode union) {
    return Aggregates.within(Queries.term("union", union.value()), Sums.byKind());
  }

  private Map<String, Aggregate> households(
      UnionCode union, Period period, List<String> children, ReadStore.OneMoment moment) {
    return Search.in(FilesKept.INDEX)
        .figure(
            "visits",
            Households.of(HouseholdSection.PART.at("visits"), union.value(), period, children))
        .figure(
            "aids",
            Households.of(HouseholdSection.PART.at("aids"), union.value(), period, children))
        .figures(store, moment);
  }

  private static Overview.AidByCategory aid(
      Sums all, Map<String, Aggregate> inPeriod, Households aided) {
    List<Overview.OfCategory> byCategory = new ArrayList<>();
    Map<String, Aggregate> categories =
        Aggregates.get(inPeriod, "categories").filter().aggregations();
    for (StringTermsBucket bucket : Aggregates.each(categories, "categories")) {
      String category = bucket.key().stringValue();
      Sums.Sum sum = Sums.measured(bucket.aggregations());
      if (!sum.isNothing()) {
        byCategory.add(
            new Overview.OfCategory(
                category, sum.times(), aided.ofCategory(category), new Fen(sum.fen())));
      }
    }
    byCategory.sort(Comparator.comparing(Overview.OfCategory::category));
    Sums.Sum aid = all.of(Kind.AID);
    return new Overview.AidByCategory(
        aid.times(), aided.all(), new Fen(aid.fen()), new Fen(aid.goodsFen()), byCategory);
  }

  private static List<Overview.OfMonth> byMonth(
      Map<String, Aggregate> inPeriod, Households visited, Households aided) {
    TreeMap<String, Sums> sums = new TreeMap<>();
    Aggregates.get(inPeriod, "months").dateHistogram().buckets().array().stream()
        .forEach(
            month ->
                sums.put(
                    Objects.requireNonNull(month.keyAsString()), Sums.of(month.aggregations())));
    sums.values().removeIf(Sums::isEmpty);
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
                Overview.Happened.in(
                    new PartOf(
                        of, Optional.empty(), visited.inMonth(month), aided.inMonth(month)))));
      }
    }
    return rows;
  }

  private static List<Overview.OfUnion> byUnion(
      NamedUnionSums asked, List<NamedUnion> children, Households visited, Households aided) {
    Map<String, Sums> inPeriod = terms(asked.inPeriod());
    Map<String, Sums> until = terms(asked.until());
    List<Overview.OfUnion> rows = new ArrayList<>();
    for (NamedUnion child : children) {
      String code = child.code().value();
      Sums before = until.getOrDefault(code, Sums.none());
      Sums sums = inPeriod.getOrDefault(code, Sums.none());
      rows.add(row(child, before, sums, visited.in(code), aided.in(code)));
    }
    Sums ownUntil = Sums.of(Aggregates.get(asked.until(), "own").filter().aggregations());
    if (!ownUntil.isEmpty()) {
      Sums own = Sums.of(Aggregates.get(asked.inPeriod(), "own").filter().aggregations());
      rows.add(row(asked.union(), ownUntil, own, visited.own(), aided.own()));
    }
    return rows;
  }

  private static Overview.OfUnion row(
      NamedUnion union, Sums until, Sums inPeriod, long visited, long aided) {
    PartOf part = new PartOf(inPeriod, Optional.of(until), visited, aided);
    return new Overview.OfUnion(union, until.openCases(), Overview.Happened.in(part));
  }

  private static Map<String, Sums> terms(Map<String, Aggregate> found) {
    Map<String, Sums> sums = new HashMap<>();
    for (StringTermsBucket bucket : Aggregates.each(found, "unions")) {
      sums.put(bucket.key().stringValue(), Sums.of(bucket.aggregations()));
    }
    return sums;
  }
}
