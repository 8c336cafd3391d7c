package org.warmledger.query.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.HashMap;
import java.util.Map;
import org.warmledger.query.overview.OverviewFigure.Kind;
import org.warmledger.query.web.Aggregates;

/** Buckets added up by kind, those of kinds that a later version counts among them. */
final class Sums {

  /** One kind's sums. */
  record Sum(long times, long fen, long goodsFen) {
    static final Sum NONE = new Sum(0, 0, 0);

    /** What was all taken back is as if it had not been. */
    boolean isNothing() {
      return equals(NONE);
    }
  }

  private static final String KINDS = "kinds";
  private static final int MOST_KINDS = 100;

  private final Map<String, Sum> byKind;

  private Sums(Map<String, Sum> byKind) {
    this.byKind = byKind;
  }

  /** What to ask for below any aggregation whose buckets are read with {@link #of}. */
  static Map<String, Aggregation> byKind() {
    return Map.of(KINDS, Aggregates.per("kind", MOST_KINDS, measures()));
  }

  static Map<String, Aggregation> measures() {
    return Map.of(
        "times",
        Aggregates.sum("times"),
        "fen",
        Aggregates.sum("fen"),
        "goodsFen",
        Aggregates.sum("goodsFen"));
  }

  static Sums of(Map<String, Aggregate> aggregates) {
    Map<String, Sum> sums = new HashMap<>();
    for (StringTermsBucket bucket : Aggregates.each(aggregates, KINDS)) {
      Sum sum = measured(bucket.aggregations());
      if (!sum.isNothing()) {
        sums.put(bucket.key().stringValue(), sum);
      }
    }
    return new Sums(sums);
  }

  static Sums none() {
    return new Sums(Map.of());
  }

  static Sum measured(Map<String, Aggregate> aggregates) {
    return new Sum(
        Aggregates.whole(aggregates, "times"),
        Aggregates.whole(aggregates, "fen"),
        Aggregates.whole(aggregates, "goodsFen"));
  }

  Sum of(Kind kind) {
    return byKind.getOrDefault(kind.name(), Sum.NONE);
  }

  boolean isEmpty() {
    return byKind.isEmpty();
  }

  /** Files on hand, when summed from the beginning. */
  long openCases() {
    return of(Kind.ARCHIVED).times()
        + of(Kind.REOPENED).times()
        + of(Kind.TRANSFERRED_IN).times()
        - of(Kind.CLOSED).times()
        - of(Kind.TRANSFERRED_OUT).times();
  }
}
