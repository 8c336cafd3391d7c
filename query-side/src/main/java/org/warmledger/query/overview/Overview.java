package org.warmledger.query.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.warmledger.query.overview.OverviewFigure.Kind;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Fen;

/** The dashboard's answer. Sums may be negative in a period that only has reversals. */
record Overview(
    long openCases,
    long archived,
    long closed,
    Visits visits,
    AidByCategory aid,
    List<OfFigure> figures,
    List<OfMonth> byMonth,
    List<OfUnion> byUnion) {

  /** One figure, with what is needed to show it. */
  record OfFigure(
      OverviewFigure name, OverviewFigure.Group group, OverviewFigure.CountedIn unit, long value) {}

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

  record AidSums(long personTimes, long households, Fen money) {
    static AidSums of(Sums sums, long households) {
      Sums.Sum aid = sums.of(Kind.AID);
      return new AidSums(aid.times(), households, new Fen(aid.fen()));
    }
  }

  record OfCategory(String category, long times, long households, Fen money) {}

  record AidByCategory(
      long personTimes, long households, Fen money, Fen goodsValue, List<OfCategory> byCategory) {}

  /** What happened in one month, or in one union. */
  record Happened(
      long archived, long closed, Visits visits, AidSums aid, Map<OverviewFigure, Long> figures) {
    static Happened in(OverviewFigure.PartOf part) {
      Sums sums = part.sums();
      return new Happened(
          sums.of(Kind.ARCHIVED).times(),
          sums.of(Kind.CLOSED).times(),
          Visits.of(sums, part.visited()),
          AidSums.of(sums, part.aided()),
          OverviewFigure.of(part));
    }
  }

  record OfMonth(String month, @JsonUnwrapped Happened happened) {}

  record OfUnion(NamedUnion union, long openCases, @JsonUnwrapped Happened happened) {}
}
