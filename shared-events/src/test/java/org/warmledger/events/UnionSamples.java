package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.events.lists.UnionLevel;

/** A union and a campaign, each put right. */
final class UnionSamples {

  private static final CampaignId CAMPAIGN = new CampaignId("campaign-sample");

  private UnionSamples() {}

  static List<LedgerEvent> all() {
    return Stream.of(unions(), campaigns(), campaignsGoOn()).flatMap(List::stream).toList();
  }

  private static List<LedgerEvent> unions() {
    return List.of(
        new UnionRegistered(
            new UnionCode("410803"),
            "中站区总工会",
            Samples.COUNTY,
            UnionLevel.COUNTY,
            Optional.of("0391-2940012"),
            LocalDate.of(2026, 1, 1)),
        new UnionAmended(
            new UnionCode("410803"),
            "焦作市中站区总工会",
            Samples.COUNTY,
            UnionLevel.COUNTY,
            Optional.of("0391-2940013"),
            "名称填错",
            LocalDate.of(2026, 1, 5)));
  }

  private static List<LedgerEvent> campaigns() {
    return List.of(
        new CampaignOpened(
            new CampaignId("campaign-sample"),
            Samples.COUNTY,
            CampaignKind.WINTER_WARMTH,
            "2026年两节送温暖",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 28),
            300,
            LocalDate.of(2025, 12, 20)),
        new CampaignAmended(
            new CampaignId("campaign-sample"),
            Samples.COUNTY,
            CampaignKind.AUTUMN_SCHOOLING,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 3),
            50,
            "种类和目标填错",
            LocalDate.of(2026, 1, 5)));
  }

  private static List<LedgerEvent> campaignsGoOn() {
    return List.of(
        new CampaignClosed(
            CAMPAIGN, Samples.COUNTY, CampaignEnd.OVER, "走访全部完成", LocalDate.of(2026, 2, 20)),
        new CampaignReopened(CAMPAIGN, Samples.COUNTY, "还有两户没有走访", LocalDate.of(2026, 2, 21)),
        new CampaignTargetSet(
            CAMPAIGN, Samples.COUNTY, Samples.COUNTY, 260, LocalDate.of(2026, 1, 6)),
        new CampaignTextMapped(CAMPAIGN, Samples.COUNTY, "两节慰问", LocalDate.of(2026, 1, 6)),
        new CampaignTextUnmapped(
            CAMPAIGN, Samples.COUNTY, "两节慰问", "对应错了", LocalDate.of(2026, 1, 7)));
  }
}
