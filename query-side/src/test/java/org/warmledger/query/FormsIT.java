package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.query.support.PrintedCells.printed;
import static org.warmledger.query.support.PrintedCells.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CentreStated;
import org.warmledger.events.CentreStatementReversed;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.FormSamples;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import org.warmledger.query.support.WinterOfWork;
import tools.jackson.databind.JsonNode;

/** The forms, cell by cell. */
class FormsIT {

  private static final String WINTER = "from=2026-01-01&to=2026-02-28";

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void givenAWinterOfWork() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    position = WinterOfWork.append(ledger);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path) {
    return server.as("supervisor@410800").after(position).get(path);
  }

  private static JsonNode form(String name, String parameters) {
    return ask("/api/statistics/" + name + "?" + parameters).ok().body();
  }

  @Test
  void theWinterFormCountsEachInItsOwnUnit() {
    JsonNode form = form("send-warmth", WINTER);
    says(form, "1.enterprises", "2", "1.households", "23", "1.models", "4", "1.migrants", "9");
    says(form, "2", "12", "2.government", "10", "2.union", "0", "2.social", "2");
    says(form, "3", "0.855", "3.models", "0.02", "3.migrants", "0.135");
    says(form, "4.publicity", "500", "4.jobs", "0", "4.training", "30");
    says(form, "4.zero-employment", "4", "4.schooling", "1", "4.mutual-aid", "0");
    says(form, "5", "7.7", "5.workers", "11", "6", "2", "6.migrants", "9");
    says(form, "7", "645", "7.road", "45", "7.rail", "600", "7.water", "0");
    says(form, "8.trains", "1", "8.trains-people", "600", "8.cars", "0", "9", "0.12");
    says(form, "II.1", "19", "II.1.city", "9", "II.1.county", "10");
    says(form, "II.2.party", "1", "II.2.union", "2", "II.4", "是");
    says(form, "II.3", "0", "II.3.living", "0");
    says(form, "II.5.city", "400", "II.5.county", "300");
    assertThat(form.path("problems").size()).as(form.path("problems").toString()).isZero();
  }

  @Test
  void migrantsAidedAreThoseOfTheWholeYearBefore() {
    JsonNode form = form("send-warmth", "from=2027-01-01&to=2027-02-28");
    says(form, "II.3", "26", "II.3.living", "21", "II.3.medical", "2", "II.3.other", "1");
  }

  @Test
  void whatShouldNeverHaveBeenCountedIsCountedOnNoDay() {
    says(form("send-warmth", "from=2026-01-20&to=2026-01-20"), "4.publicity", "500");
    says(form("send-warmth", "from=2026-01-21&to=2026-01-21"), "4.publicity", "0");
  }

  @Test
  void aCentreIsAsItWasBeforeAWrongStatement() {
    CentreStated wrong =
        FormSamples.centre(
            Samples.JIEFANG, 500, 9, LeadBody.UNION_ALONE, true, LocalDate.of(2026, 1, 30));
    String before = ask("/api/centres/centre-410802").ok().said("/staff");
    position =
        ledger.append(
            wrong,
            new CentreStatementReversed(
                wrong.union(),
                1,
                wrong.occurredOn(),
                "人数填错",
                new StaffId("supervisor@410802"),
                LocalDate.of(2026, 1, 31)));
    says(form("send-warmth", WINTER), "II.1", "19", "II.1.county", "10");
    assertThat(ask("/api/centres/centre-410802").ok().said("/staff")).isEqualTo(before);
  }

  @Test
  void whatWasEnteredIsListedWithWhyItWasTakenBack() {
    JsonNode all = ask("/api/activities?from=2026-01-20&to=2026-01-20&limit=200").body();
    assertThat(all.path("total").asInt()).isEqualTo(all.path("items").size());
    List<JsonNode> back =
        all.path("items").valueStream().filter(item -> item.path("reversal").isObject()).toList();
    assertThat(back)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.at("/service/kind").asString()).isEqualTo("POLICY_PUBLICITY");
              assertThat(item.at("/service/counts/personTimes").asLong()).isEqualTo(70);
              assertThat(item.at("/reversal/reason").asString()).isEqualTo("重复录入");
              assertThat(item.at("/union/name").asString()).isEqualTo("解放区总工会");
            });
    assertThat(all.path("items").findValuesAsString("enterprise")).contains("红旗纺织厂");
    assertThat(ask("/api/activities?form=2026-01-20").status()).isEqualTo(400);
    assertThat(ask("/api/activities?union=999999").status()).isEqualTo(404);
  }

  @Test
  void theListGoesOnFromPageToPage() {
    JsonNode all = ask("/api/activities?limit=200").body();
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = ask("/api/activities?limit=3" + cursor).body();
      seen.addAll(page.path("items").findValuesAsString("activityId"));
      cursor = page.path("cursor").isNull() ? "" : "&cursor=" + page.at("/cursor").asString();
    } while (!cursor.isEmpty());
    assertThat(seen)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(all.path("items").findValuesAsString("activityId"));
  }

  @Test
  void rowsOfTheUnionsBelowAndTheOwn() {
    JsonNode rows = form("send-warmth", WINTER).path("rows");
    assertThat(rows.size()).isEqualTo(3);
    assertThat(rows.at("/0/union/name").asString()).isEqualTo("解放区总工会");
    assertThat(printed(rows.get(0), "2")).isEqualTo("0");
    assertThat(printed(rows.get(1), "1.households")).isEqualTo("22");
    assertThat(printed(rows.get(2), "2")).isEqualTo("10");
  }

  @Test
  void theRegisterIsExactAsOfTheDay() {
    JsonNode form = form("register", WINTER);
    says(form, "1", "4", "2.national", "4", "3.deep", "4", "4.major-illness", "4", "5", "0");
    says(form("register", "from=2025-01-01&to=2026-01-11"), "1", "0");
    JsonNode events = ask("/api/statistics/register/cells/2.national/events?" + WINTER).body();
    assertThat(events.path("items").size()).isEqualTo(4);
    assertThat(events.at("/items/0/name").asString()).isEqualTo("case.archived");
  }

  @Test
  void schoolingKnowsItsOwnMoney() {
    JsonNode form = form("schooling", "from=2026-08-01&to=2026-09-30");
    says(form, "1", "3", "2", "1.1", "3", "41", "3.migrants", "16");
  }

  @Test
  void summerKnowsItsOwnMoney() {
    JsonNode form = form("summer", "from=2026-06-01&to=2026-08-31");
    says(form, "1", "0.9", "1.union", "0.9", "1.social", "0");
    says(form, "2", "5", "3", "300", "3.hardship", "12");
  }

  private static CampaignAmended summerIs(CampaignKind kind) {
    LocalDate from = LocalDate.of(2026, 6, 1);
    return new CampaignAmended(
        new CampaignId("campaign-summer"),
        Samples.CITY,
        kind,
        from,
        from.plusMonths(2),
        80,
        "种类填错",
        from);
  }

  @Test
  void formsFollowACampaignThatIsPutRight() {
    String summer = "from=2026-06-01&to=2026-08-31";
    position = ledger.append(summerIs(CampaignKind.OTHER));
    says(form("summer", summer), "2", "4");
    position = ledger.append(summerIs(CampaignKind.SUMMER_COOLNESS));
    says(form("summer", summer), "2", "5");
    JsonNode campaign = ask("/api/campaigns/campaign-summer").ok().body();
    assertThat(campaign.path("kind").asString()).isEqualTo("SUMMER_COOLNESS");
    assertThat(campaign.path("to").asString()).isEqualTo("2026-08-01");
    assertThat(campaign.path("targetHouseholds").asInt()).isEqualTo(80);
    assertThat(campaign.at("/amended/reason").asString()).isEqualTo("种类填错");
    JsonNode all = ask("/api/campaigns").ok().body().path("items");
    assertThat(all.findValuesAsString("campaignId"))
        .containsExactly("campaign-summer", "campaign-autumn");
    assertThat(ask("/api/campaigns?union=410803").ok().body().path("items")).isEmpty();
  }

  private static UnionAmended jiefangIs(String name, UnionLevel level) {
    return new UnionAmended(
        Samples.JIEFANG.code(),
        name,
        Samples.JIEFANG,
        level,
        Optional.of("0391-2110000"),
        "名称、级别填错",
        LocalDate.of(2026, 2, 1));
  }

  @Test
  void formsAndListsFollowAUnionThatIsPutRight() {
    JsonNode before = form("send-warmth", WINTER);
    position = ledger.append(jiefangIs("焦作市解放区总工会", UnionLevel.CITY));
    JsonNode form = form("send-warmth", WINTER);
    assertThat(form.at("/rows/0/union/name").asString()).isEqualTo("焦作市解放区总工会");
    says(form, "II.1", "19");
    assertThat(printed(form, "II.1.city")).isNotEqualTo(printed(before, "II.1.city"));
    assertThat(ask("/api/centres/centre-410802").ok().said("/union/name")).isEqualTo("焦作市解放区总工会");
    JsonNode union = ask("/api/unions/410802").ok().body();
    assertThat(union.at("/name").asString()).isEqualTo("焦作市解放区总工会");
    assertThat(union.at("/amended/reason").asString()).isEqualTo("名称、级别填错");
    position = ledger.append(jiefangIs("解放区总工会", UnionLevel.COUNTY));
    assertThat(form("send-warmth", WINTER).toString())
        .contains("解放区总工会")
        .doesNotContain("焦作市解放区总工会");
    says(form("send-warmth", WINTER), "II.1.city", printed(before, "II.1.city"));
  }

  @Test
  void theEventsBehindACellAddUpToIt() {
    JsonNode events = ask("/api/statistics/send-warmth/cells/3/events?" + WINTER).body();
    long fen =
        StreamSupport.stream(events.path("items").spliterator(), false)
            .mapToLong(event -> event.path("fen").asLong())
            .sum();
    assertThat(fen).isEqualTo(855_000);
    JsonNode centres = ask("/api/statistics/send-warmth/cells/II.1/events?" + WINTER).body();
    assertThat(centres.path("items").size()).isEqualTo(3);
    JsonNode publicity =
        ask("/api/statistics/send-warmth/cells/4.publicity/events?" + WINTER).body();
    assertThat(publicity.path("items").toString())
        .contains("programme.service-provided")
        .doesNotContain("programme.service-reversed", "\"value\":70");
  }
}
