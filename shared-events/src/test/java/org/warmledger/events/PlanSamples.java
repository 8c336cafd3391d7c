package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PaidUnit;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Receipt;

/** One event of every kind about spending plans. */
final class PlanSamples {

  static final PlanId PLAN = new PlanId("plan-sample");
  static final Receipt RECEIPT = new Receipt("QL000001", ReceiptKind.SIGNATURE);

  static final PaidUnit PAID_UNIT = new PaidUnit("红旗纺织厂工会", "1234", "0000000000000000000001234");

  static final PastFund PAST =
      new PastFund(Optional.of(new FundCode("LWZJ-2025")), Optional.of(FundingSource.OWN_UNION));

  private static final CommitmentId ACT = new CommitmentId("commitment-visit-sample");
  private static final List<Goods> RICE = List.of(new Goods("米10kg", 2, "袋", new Money(6_000)));
  private static final LocalDate DAY = Samples.DAY;

  private PlanSamples() {}

  static PlanTerms terms() {
    return new PlanTerms(
        MoneySamples.FUND,
        Optional.of("2026年两节送温暖"),
        DAY,
        DAY.plusMonths(1),
        List.of(PlanUse.HOUSEHOLD_VISIT, PlanUse.ENTERPRISE_VISIT, PlanUse.SERVICE),
        List.of(ServiceKind.CONDOLENCE),
        new Money(50_000),
        RICE,
        100,
        new Money(5_000_000),
        List.of(new Goods("米10kg", 200, "袋", new Money(6_000))));
  }

  static List<LedgerEvent> all() {
    return Stream.<LedgerEvent>of(
            new PlanDrawnUp(
                PLAN, Samples.COUNTY, "2026年两节入户走访慰问方案", terms(), Samples.CASEWORKER, DAY),
            new PlanApproved(PLAN, Samples.COUNTY, 7, "同意", Samples.SUPERVISOR, DAY),
            new PlanRejected(PLAN, Samples.COUNTY, "超出预算", Samples.SUPERVISOR, DAY),
            new PlanWithdrawn(PLAN, Samples.COUNTY, "金额填错", Samples.CASEWORKER, DAY),
            new PlanUsed(
                PLAN, Samples.COUNTY, PlanUse.HOUSEHOLD_VISIT, ACT, new Money(50_000), RICE, DAY),
            new PlanRestored(PLAN, Samples.COUNTY, ACT, new Money(50_000), RICE, DAY),
            new PlanClosed(PLAN, Samples.COUNTY, "走访结束", Optional.of(Samples.SUPERVISOR), DAY))
        .toList();
  }
}
