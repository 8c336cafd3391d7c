package org.warmledger.query.overview;

import java.util.List;
import org.warmledger.query.overview.Bucket.Kind;
import org.warmledger.query.unions.NamedUnion;

/** The dashboard's answer. Sums may be negative in a period that only has reversals. */
record Overview(
    long openCases,
    long archived,
    long closed,
    Visits visits,
    AidByCategory aid,
    List<OfMonth> byMonth,
    List<OfUnion> byUnion) {

  /** An amount that, unlike a fact's, may be negative. */
  record Fen(long fen) {}

  /**
   * Visits of a period.
   *
   * @param total what was handed over altogether: money and the value of the goods
   */
  record Visits(long householdTimes, long households, Fen money, Fen goodsValue, Fen total) {
    static Visits of(Sums sums, long households) {
      Sums.Sum visits = sums.of(Kind.VISIT);
      return new Visits(
          visits.times(),
          households,
          new Fen(visits.fen()),
          new Fen(visits.goodsFen()),
          new Fen(visits.fen() + visits.goodsFen()));
    }
  }

  record Aid(long personTimes, long households, Fen money) {
    static Aid of(Sums sums, long households) {
      Sums.Sum aid = sums.of(Kind.AID);
      return new Aid(aid.times(), households, new Fen(aid.fen()));
    }
  }

  record OfCategory(String category, long times, long households, Fen money) {}

  record AidByCategory(
      long personTimes, long households, Fen money, Fen goodsValue, List<OfCategory> byCategory) {}

  record OfMonth(String month, long archived, long closed, Visits visits, Aid aid) {}

  record OfUnion(
      NamedUnion union, long openCases, long archived, long closed, Visits visits, Aid aid) {}
}
