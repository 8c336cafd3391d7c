package org.warmledger.query.coverage;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** How far a campaign has come, counted in one question. */
record CampaignFigures(
    CountedHouseholds all,
    Map<String, CountedHouseholds> byUnion,
    CountedHouseholds own,
    MadeVisits visits,
    long left) {

  /** Households on file, and how many of them were visited. */
  record CountedHouseholds(long onFile, long visited) {
    static final CountedHouseholds NONE = new CountedHouseholds(0, 0);
  }

  /** Visits of the union in the campaign, and the households that they reached. */
  record MadeVisits(long times, long households, List<VisitsOnDay> byDay) {}

  /** The same of one day. */
  record VisitsOnDay(LocalDate day, long times, long households) {}

  private static final String SPANS = "spans";
  private static final String FILES = "files";
  private static final String VISITED = "visited";
  private static final String BELOW = "below";
  private static final String OWN = "own";
  private static final String MADE = "made";
  private static final String ONCE = "once";
  private static final String DAYS = "days";
  private static final String LEFT = "left";

  static CampaignFigures of(ReadStore store, InCampaign asked, List<String> below) {
    Map<String, Aggregate> found =
        Search.in(FilesKept.INDEX)
            .figure(SPANS, onFile(asked, below))
            .figure(MADE, made(asked))
            .figure(LEFT, Aggregates.within(asked.which(Reach.LEFT, Optional.empty()), Map.of()))
            .figures(store);
    var files =
        Aggregates.get(Aggregates.get(found, SPANS).nested().aggregations(), FILES).filter();
    Map<String, Aggregate> kept = files.aggregations();
    Map<String, CountedHouseholds> byUnion = new HashMap<>();
    for (StringTermsBucket union : Aggregates.each(kept, BELOW)) {
      byUnion.put(union.key().stringValue(), households(union.docCount(), union.aggregations()));
    }
    return new CampaignFigures(
        households(files.docCount(), kept),
        byUnion,
        filtered(kept, OWN),
        visits(found),
        Aggregates.get(found, LEFT).filter().docCount());
  }

  /** Of a union below. */
  CountedHouseholds of(String code) {
    return byUnion.getOrDefault(code, CountedHouseholds.NONE);
  }

  /** A file has one stretch of days at most that goes over a day. */
  private static Aggregation onFile(InCampaign asked, List<String> below) {
    Aggregation files =
        Aggregation.of(
            agg ->
                agg.reverseNested(back -> back)
                    .aggregations(VISITED, Aggregates.within(asked.visited(), Map.of())));
    Map<String, Aggregation> visited = Map.of(ONCE, files);
    Query own = Queries.term(InCampaign.SPANS + ".union", asked.union().value());
    Map<String, Aggregation> inside = new HashMap<>(visited);
    inside.put(BELOW, Aggregates.perUnion(InCampaign.SPANS + ".unions", below, visited));
    inside.put(OWN, Aggregates.within(own, visited));
    return Aggregates.nested(InCampaign.SPANS, FILES, asked.spanning(), inside);
  }

  private static Aggregation made(InCampaign asked) {
    Aggregation once = Aggregation.of(agg -> agg.reverseNested(back -> back));
    Map<String, Aggregation> inside =
        Map.of(ONCE, once, DAYS, Aggregates.perDay(InCampaign.ON, Map.of(ONCE, once)));
    return Aggregates.nested(InCampaign.VISITS, MADE, asked.byUnion(Optional.empty()), inside);
  }

  private static CountedHouseholds filtered(Map<String, Aggregate> found, String name) {
    var filter = Aggregates.get(found, name).filter();
    return households(filter.docCount(), filter.aggregations());
  }

  private static CountedHouseholds households(long onFile, Map<String, Aggregate> within) {
    var files = Aggregates.get(within, ONCE).reverseNested().aggregations();
    return new CountedHouseholds(onFile, Aggregates.get(files, VISITED).filter().docCount());
  }

  private static MadeVisits visits(Map<String, Aggregate> found) {
    var made = Aggregates.get(Aggregates.get(found, MADE).nested().aggregations(), MADE).filter();
    List<VisitsOnDay> days =
        Aggregates.get(made.aggregations(), DAYS).dateHistogram().buckets().array().stream()
            .map(CampaignFigures::onDay)
            .toList();
    return new MadeVisits(made.docCount(), once(made.aggregations()), days);
  }

  private static VisitsOnDay onDay(DateHistogramBucket bucket) {
    return new VisitsOnDay(
        LocalDate.parse(Objects.requireNonNull(bucket.keyAsString())),
        bucket.docCount(),
        once(bucket.aggregations()));
  }

  private static long once(Map<String, Aggregate> found) {
    return Aggregates.get(found, ONCE).reverseNested().docCount();
  }
}
