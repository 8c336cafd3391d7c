package org.warmledger.query.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /** What is counted. */
  enum Kind {
    ARCHIVED,
    CLOSED,
    REOPENED,
    TRANSFERRED_IN,
    TRANSFERRED_OUT,
    VISIT,
    AID
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
