package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanClosed;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRejected;
import org.warmledger.events.PlanWithdrawn;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Purpose;

/** A plan of visits to ten households, 500 yuan and a sack of rice each, and what becomes of it. */
public final class PlanStory {

  public static final PlanId PLAN = new PlanId("plan-1");
  public static final FundCode FUND = new FundCode("GH-1");
  public static final StaffId DRAWER = Samples.CASEWORKER;
  public static final StaffId APPROVER = Samples.SUPERVISOR;
  public static final UnionCode BY = Samples.COUNTY.code();
  public static final LocalDate FROM = LocalDate.of(2026, 1, 10);
  public static final LocalDate TO = LocalDate.of(2026, 2, 10);

  private PlanStory() {}

  public static Goods rice(int sacks) {
    return new Goods("米10kg", sacks, "袋", new Money(6_000));
  }

  public static PlanTerms terms() {
    return new PlanTerms(
        FUND,
        Optional.of("两节"),
        FROM,
        TO,
        List.of(PlanUse.HOUSEHOLD_VISIT, PlanUse.SERVICE),
        List.of(ServiceKind.CONDOLENCE),
        new Money(50_000),
        List.of(rice(1)),
        10,
        new Money(300_000),
        List.of(rice(5)));
  }

  public static PlanDrawnUp drawnUp() {
    return drawnUp(terms());
  }

  public static PlanDrawnUp drawnUp(PlanTerms terms) {
    return new PlanDrawnUp(PLAN, Samples.COUNTY, "走访方案", terms, DRAWER, FROM);
  }

  public static PlanApproved approved() {
    return new PlanApproved(PLAN, Samples.COUNTY, 3, "同意", APPROVER, FROM);
  }

  public static PlanRejected rejected() {
    return new PlanRejected(PLAN, Samples.COUNTY, "不同意", APPROVER, FROM);
  }

  public static PlanWithdrawn withdrawn() {
    return new PlanWithdrawn(PLAN, Samples.COUNTY, "填错", DRAWER, FROM);
  }

  public static PlanClosed closed() {
    return new PlanClosed(PLAN, Samples.COUNTY, "结束", Optional.of(APPROVER), TO);
  }

  public static PlanState given(PlanEvent... events) {
    PlanState state = Plan.unknown();
    for (PlanEvent event : events) {
      state = Plan.evolve(state, event);
    }
    return state;
  }

  /** A household visit of this plan, as large as it may be. */
  static Handed visit(int number) {
    return handed(
        number, PlanUse.HOUSEHOLD_VISIT, new FundAmounts(new Money(50_000), List.of(rice(1))));
  }

  static Handed handed(int number, PlanUse use, FundAmounts amounts) {
    return handed(number, use, amounts, Samples.COUNTY, FROM);
  }

  static Handed handed(
      int number, PlanUse use, FundAmounts amounts, UnionPath union, LocalDate on) {
    String id = "visit-" + number;
    Purpose purpose =
        new Purpose(
            use.purpose(),
            id,
            Optional.empty(),
            union,
            Optional.empty(),
            Optional.empty(),
            Optional.of("两节"));
    return new Handed(
        use,
        Optional.empty(),
        new CommitmentId(CommitmentId.PREFIX + id),
        purpose,
        Optional.of(FUND),
        amounts,
        on);
  }
}
