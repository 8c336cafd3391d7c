package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.events.lists.UnionLevel;

/** A union and a campaign, each put right. */
final class UnionSamples {

  private UnionSamples() {}

  static List<LedgerEvent> all() {
    return Stream.of(unions(), campaigns()).flatMap(List::stream).toList();
  }

  private static List<LedgerEvent> unions() {
    return List.of(
        new UnionRegistered(
            new UnionCode("410803"),
            "中站区总工会",
            Samples.COUNTY,
            UnionLevel.COUNTY,
            LocalDate.of(2026, 1, 1)),
        new UnionAmended(
            new UnionCode("410803"),
            "焦作市中站区总工会",
            Samples.COUNTY,
            UnionLevel.COUNTY,
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
}
