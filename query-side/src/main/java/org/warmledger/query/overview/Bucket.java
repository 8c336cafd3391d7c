package org.warmledger.query.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.overview.OverviewFigure.Kind;
import org.warmledger.query.projection.DocumentIds;

/**
 * The sums of one day, one union and one kind of fact. The reader has one segment; with more, each
 * would need buckets of its own, for a bucket keeps the one position it reflects.
 *
 * @param unions the union's code and those above it
 */
record Bucket(
    LocalDate day,
    String union,
    List<String> unions,
    Kind kind,
    Optional<String> campaign,
    Optional<String> category,
    Optional<String> fund,
    long times,
    long fen,
    long goodsFen) {

  private static final int ID_BYTES = 10;

  /** What one fact adds to which buckets. */
  static List<Bucket> of(CaseEvent event) {
    Map<String, Bucket> buckets = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      kind.of(event)
          .map(added -> of(kind, added))
          .forEach(one -> buckets.merge(one.id(), one, Bucket::plus));
    }
    return List.copyOf(buckets.values());
  }

  private static Bucket of(Kind kind, Added added) {
    return new Bucket(
        added.day(),
        added.union().code().value(),
        added.union().parts(),
        kind,
        added.campaign(),
        added.category(),
        added.fund(),
        added.times(),
        added.fen(),
        added.goodsFen());
  }

  /** The same for the same dimensions. */
  String id() {
    String dimensions =
        DocumentIds.digest(
            ID_BYTES,
            String.join("/", unions),
            campaign.orElse(""),
            category.orElse(""),
            fund.orElse(""));
    return day + "-" + union + "-" + kind + "-" + dimensions;
  }

  Bucket plus(Bucket other) {
    return new Bucket(
        day,
        union,
        unions,
        kind,
        campaign,
        category,
        fund,
        times + other.times,
        Math.addExact(fen, other.fen),
        Math.addExact(goodsFen, other.goodsFen));
  }
}
