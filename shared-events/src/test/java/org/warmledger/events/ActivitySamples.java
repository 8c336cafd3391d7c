package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.ServiceCounts;

/** One event of every kind about activity that belongs to no single file. */
final class ActivitySamples {

  private static final LocalDate DAY = Samples.DAY;
  private static final ServiceId SERVICE = new ServiceId("service-sample");
  private static final EnterpriseVisitId VISIT = new EnterpriseVisitId("enterprise-visit-sample");
  private static final Optional<String> CAMPAIGN = Optional.of("2026年两节送温暖");

  private ActivitySamples() {}

  static List<LedgerEvent> all() {
    return Stream.concat(goLive().stream(), given().stream()).toList();
  }

  private static List<LedgerEvent> goLive() {
    return List.of(
        new GoLiveDeclared(
            new UnionCode("410803"),
            Samples.COUNTY,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2025, 12, 20)),
        new GoLiveWithdrawn(
            new UnionCode("410803"), Samples.COUNTY, "日期填错", LocalDate.of(2025, 12, 21)),
        new BooksBegun(
            new UnionCode("410803"),
            Samples.COUNTY,
            new FundCode("ZYCZ-2026"),
            LocalDate.of(2026, 1, 2)));
  }

  private static List<LedgerEvent> given() {
    return List.of(
        new EnterpriseVisited(
            VISIT,
            Samples.COUNTY,
            "红旗纺织厂",
            CAMPAIGN,
            Optional.of(MoneySamples.FUND),
            new Money(2_000_000),
            List.of(new Goods("米10kg", 20, "袋", new Money(6_000))),
            Optional.of(PlanSamples.RECEIPT),
            Optional.of(PlanSamples.PAID_UNIT),
            Optional.of(PlanSamples.PLAN),
            Optional.of(PlanSamples.PAST),
            "停产",
            DAY),
        new EnterpriseVisitReversed(
            VISIT, Samples.COUNTY, "重复录入", Optional.of(PlanSamples.RECEIPT), DAY),
        provided(),
        new ServiceReversed(SERVICE, Samples.COUNTY, "重复录入", Optional.of(PlanSamples.RECEIPT), DAY),
        new CentreStated(Samples.COUNTY, 6, 180, LeadBody.UNION_ALONE, true, DAY),
        new CentreStatementReversed(
            Samples.COUNTY, 0, DAY, "面积填错", Samples.SUPERVISOR, DAY.plusDays(1)));
  }

  private static LedgerEvent provided() {
    return new ServiceProvided(
        SERVICE,
        Samples.COUNTY,
        ServiceKind.RETURN_HOME,
        Optional.of(AidCategory.SAFE_RETURN),
        Optional.of(Transport.RAIL),
        Optional.of(Samples.CASE),
        CAMPAIGN,
        Optional.of(MoneySamples.FUND),
        new ServiceCounts(0, 0, 0, 600, 0, 0, 600, 0, 0),
        Money.NONE,
        List.of(),
        Optional.of(PlanSamples.RECEIPT),
        Optional.of(PlanSamples.PAID_UNIT),
        Optional.of(PlanSamples.PLAN),
        Optional.of(PlanSamples.PAST),
        "专列一趟",
        DAY);
  }
}
