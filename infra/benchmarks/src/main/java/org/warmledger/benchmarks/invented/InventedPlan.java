package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.benchmarks.invented.InventedAid.DecisionBody;
import org.warmledger.benchmarks.invented.InventedAid.ReceiptBody;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * A spending plan under which invented visits of a year hand out what they carry, and the visits
 * that do. The union that holds the fund draws it up, and visits households of all unions below.
 */
public record InventedPlan(PlanBody plan, DecisionBody approval) {

  /** As many households as are visited under one plan. */
  public static final int HOUSEHOLDS = 500;

  /** More than so many households are given in a year. */
  private static final Money ENOUGH = new Money(40_000_000L);

  private static final int TIMES = 2_000;
  private static final int EACH = 100;

  /** Body of {@code POST /api/spending-plans}. */
  public record PlanBody(
      String title,
      String fund,
      LocalDate from,
      LocalDate to,
      List<PlanUse> uses,
      int mostTimes,
      Money money,
      List<Goods> goods,
      LocalDate occurredOn) {}

  /** Body of {@code POST /api/cases/{id}/visits}, of a visit under a plan. */
  public record VisitUnderPlan(
      LocalDate occurredOn,
      String campaign,
      String fund,
      String plan,
      String visitors,
      String findings,
      Optional<Money> money,
      List<Goods> goods,
      ReceiptBody receipt,
      Optional<LocalDate> followUpBy) {}

  /** For the visits of a day's year. */
  public static InventedPlan of(LocalDate day) {
    LocalDate from = day.withDayOfYear(1);
    return new InventedPlan(
        new PlanBody(
            day.getYear() + "年走访慰问",
            InventedFund.ofUnionMoney(day.getYear()),
            from,
            InventedFund.USABLE_UNTIL,
            List.of(PlanUse.HOUSEHOLD_VISIT),
            TIMES,
            ENOUGH,
            InventedVisit.each(EACH),
            from),
        new DecisionBody("同意", from));
  }

  /** What is sent of a visit to the household of an ordinal that hands something out. */
  public VisitUnderPlan visit(VisitBody visit, String planId, long household) {
    return new VisitUnderPlan(
        visit.occurredOn(),
        visit.campaign(),
        plan.fund(),
        planId,
        visit.visitors(),
        visit.findings(),
        visit.money(),
        visit.goods(),
        new ReceiptBody("签收-%s-%d".formatted(visit.occurredOn(), household), ReceiptKind.SIGNATURE),
        visit.followUpBy());
  }
}
