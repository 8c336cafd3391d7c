package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CampaignClosed;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.CampaignReopened;
import org.warmledger.events.CampaignTargetSet;
import org.warmledger.events.CampaignTextMapped;
import org.warmledger.events.CampaignTextUnmapped;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** Nobody is left out (不漏一户): whom a campaign of a city has reached, and whom it has not. */
class CoverageIT {

  private static final CampaignId ID = new CampaignId("campaign-410800-festivals");
  private static final String CAMPAIGN = "/api/campaigns/" + ID;
  private static final LocalDate DAY = Samples.DAY;
  private static final String NAME = "2026年两节送温暖";
  private static final String TYPED = "两节慰问";

  private static final CaseArchived VISITED = file("case-visited", Samples.ZHONGZHAN, 1);
  private static final CaseArchived TWICE = file("case-twice", Samples.ZHONGZHAN, 2);
  private static final CaseArchived ELSEWHERE = file("case-elsewhere", Samples.JIEFANG, 3);
  private static final CaseArchived NEVER = file("case-never", Samples.JIEFANG, 4);
  private static final CaseArchived CLOSED = file("case-closed", Samples.ZHONGZHAN, 5);
  private static final CaseArchived BACK = file("case-back", Samples.ZHONGZHAN, 6);
  private static final CaseArchived OF_OLD = file("case-of-old", Samples.ZHONGZHAN, 7);

  private static final CaseArchived YIELDED = file("case-yielded", Samples.ZHONGZHAN, 8);

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  private static CaseArchived file(String id, UnionPath union, int n) {
    return Samples.archived(id, union, "户主" + n, n);
  }

  private static CaseVisited named(CaseArchived file, String visit, LocalDate day, String text) {
    return Like.the(Samples.visited(file, visit, day, 0))
        .with(CaseVisited::campaign, Optional.of(text))
        .made();
  }

  @BeforeAll
  static void givenACampaignOfACity() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    ledger.append(VISITED, TWICE, ELSEWHERE, NEVER, CLOSED, BACK, OF_OLD);
    ledger.append(
        new CampaignOpened(
            ID, Samples.CITY, CampaignKind.WINTER_WARMTH, NAME, DAY, DAY.plusDays(40), 4, DAY),
        new CampaignTargetSet(ID, Samples.CITY, Samples.ZHONGZHAN, 3, DAY),
        Samples.visited(VISITED, "visit-1", DAY.plusDays(3), 0),
        Samples.visited(TWICE, "visit-2", DAY.plusDays(3), 0),
        Samples.visited(TWICE, "visit-3", DAY.plusDays(5), 0),
        named(ELSEWHERE, "visit-4", DAY.plusDays(3), "2026年春送岗位"),
        Samples.visited(ELSEWHERE, "visit-5", DAY.plusDays(41), 0),
        Samples.visited(CLOSED, "visit-6", DAY.plusDays(5), 0),
        Samples.closed(CLOSED, DAY.plusDays(6)),
        Samples.visited(BACK, "visit-7", DAY.plusDays(5), 0));
    ledger.append(
        YIELDED,
        Samples.visited(YIELDED, "visit-9", DAY.plusDays(3), 0),
        Samples.transferred(YIELDED, Samples.JIEFANG, DAY.plusDays(4)),
        Like.the(Samples.visited(YIELDED, "visit-10", DAY.plusDays(5), 0))
            .with(CaseVisited::union, Samples.JIEFANG)
            .made());
    afterItsLastDay();
    position = ledger.append(neverWas(), named(OF_OLD, "visit-8", DAY.plusDays(5), TYPED));
  }

  private static void afterItsLastDay() {
    CaseArchived later =
        Samples.archived("case-later", Samples.JIEFANG, NEVER.household(), "", DAY.plusDays(45));
    ledger.append(Samples.closed(NEVER, DAY.plusDays(44)), later);
  }

  private static VisitReversed neverWas() {
    return Like.sample(VisitReversed.class)
        .with(VisitReversed::caseId, BACK.caseId())
        .with(VisitReversed::union, BACK.union())
        .with(VisitReversed::visitedBy, BACK.union())
        .with(VisitReversed::visitId, new VisitId("visit-7"))
        .made();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String who, String path) {
    return server.as(who).after(position).get(path);
  }

  private static JsonNode coverage(String who, String more) {
    return ask(who, CAMPAIGN + "/coverage" + more).ok().body();
  }

  private static List<String> rows(String who, String more) {
    return ask(who, CAMPAIGN + "/households?" + more)
        .ok()
        .body()
        .path("items")
        .findValuesAsString("caseId");
  }

  private static void counts(JsonNode of, int onFile, int visited, int unvisited) {
    assertThat(List.of(of.path("onFile"), of.path("visited"), of.path("unvisited")))
        .extracting(JsonNode::asInt)
        .containsExactly(onFile, visited, unvisited);
  }

  @Test
  void whoWasVisitedAndWhoNotYetIsCountedByUnionAndByDay() {
    JsonNode city = coverage("supervisor@410800", "");
    counts(city.path("whole"), 7, 3, 4);
    assertThat(city.at("/whole/target").asInt()).isEqualTo(4);
    assertThat(city.at("/byUnion/1/target").asInt()).isEqualTo(3);
    assertThat(city.at("/byUnion/0").has("target")).isFalse();
    assertThat(city.path("visits").asInt()).isEqualTo(6);
    assertThat(city.path("reached").asInt()).isEqualTo(4);
    assertThat(city.path("left").asInt()).isEqualTo(1);
    JsonNode unions = city.path("byUnion");
    assertThat(unions.findValuesAsString("code")).containsExactly("410802", "410803");
    counts(unions.get(0), 3, 1, 2);
    counts(unions.get(1), 4, 2, 2);
    JsonNode days = city.path("byDay");
    assertThat(days.findValuesAsString("day"))
        .containsExactly(DAY.plusDays(3).toString(), DAY.plusDays(5).toString());
    assertThat(days.get(1).path("households").asInt()).isEqualTo(3);
  }

  @Test
  void everyFigureOpensItsHouseholds() {
    String city = "supervisor@410800";
    assertThat(rows(city, "reach=UNVISITED"))
        .containsExactlyInAnyOrder("case-elsewhere", "case-never", "case-back", "case-of-old");
    assertThat(rows(city, "reach=VISITED"))
        .containsExactlyInAnyOrder("case-visited", "case-twice", "case-yielded");
    assertThat(rows(city, "reach=ON_FILE")).hasSize(7);
    assertThat(rows(city, "reach=LEFT")).containsExactly("case-closed");
    assertThat(rows(city, "reach=REACHED&day=" + DAY.plusDays(5)))
        .containsExactlyInAnyOrder("case-twice", "case-closed", "case-yielded");
    assertThat(rows(city, "reach=UNVISITED&union=410803"))
        .containsExactlyInAnyOrder("case-back", "case-of-old");
    JsonNode twice =
        ask(city, CAMPAIGN + "/households?reach=VISITED&day=" + DAY.plusDays(5))
            .ok()
            .at("/items/0");
    assertThat(twice.path("visitedOn").size()).isEqualTo(2);
  }

  @Test
  void whomToVisitIsToldWithWhereTheyLiveForATaskAndNotedHouseholdByHousehold() {
    String sheet = CAMPAIGN + "/visit-sheet";
    assertThat(ask("caseworker@410803", sheet).problem()).isEqualTo("403 PURPOSE_REQUIRED");
    assertThat(ask("finance@410803", sheet).problem()).isEqualTo("403 ROLE_REQUIRED");
    Reply told =
        server.as("caseworker@410803").after(position).with("Access-Purpose", "VISIT").get(sheet);
    assertThat(told.ok().at("/households").findValuesAsString("caseId"))
        .containsExactly("case-back", "case-of-old");
    assertThat(told.said("/total")).isEqualTo("2");
    assertThat(told.said("/households/0/mobile")).isEqualTo("19900000006");
    assertThat(told.at("/households/0/address").asString()).doesNotContain("*").isNotBlank();
    JsonNode noted = server.as("admin@410800").get("/api/access-log?limit=1").at("/items/0");
    assertThat(noted.at("/rows").asInt()).isEqualTo(2);
    assertThat(noted.at("/files").toString()).isEqualTo("[\"case-back\",\"case-of-old\"]");
    assertThat(noted.at("/inFull").asBoolean()).isTrue();
  }

  @Test
  void whoWasOnFileOnTheLastDayCountsAndWhoCameLaterDoesNot() {
    assertThat(rows("supervisor@410800", "reach=ON_FILE"))
        .contains("case-never")
        .doesNotContain("case-later");
    JsonNode longer = coverage("supervisor@410800", "?to=" + DAY.plusDays(45));
    counts(longer.path("whole"), 7, 4, 3);
    assertThat(longer.path("reached").asInt()).isEqualTo(5);
  }

  @Test
  void whoeverGaveAFileAwaySeesTheVisitsThatTheyMadeAndNoOthers() {
    JsonNode left = ask("supervisor@410803", CAMPAIGN + "/households?reach=LEFT").ok().body();
    assertThat(left.path("items").findValuesAsString("caseId"))
        .containsExactlyInAnyOrder("case-closed", "case-yielded");
    String own = DAY.plusDays(3).toString();
    assertThat(left.path("items").valueStream())
        .filteredOn(row -> row.path("caseId").asString().equals("case-yielded"))
        .singleElement()
        .satisfies(row -> assertThat(row.path("lastVisitedOn").asString()).isEqualTo(own))
        .satisfies(row -> assertThat(row.at("/visitedOn/0").asString()).isEqualTo(own))
        .satisfies(row -> assertThat(row.path("visitedOn").size()).isEqualTo(1));
    assertThat(coverage("supervisor@410803", "").path("visits").asInt()).isEqualTo(5);
  }

  @Test
  void whoeverIsBelowSeesTheirOwnPartAndWhoeverIsElsewhereNone() {
    JsonNode county = coverage("caseworker@410803", "");
    counts(county.path("whole"), 4, 2, 2);
    assertThat(county.at("/whole/target").asInt()).isEqualTo(3);
    assertThat(rows("caseworker@410803", "reach=UNVISITED"))
        .containsExactlyInAnyOrder("case-back", "case-of-old");
    assertThat(ask("caseworker@410803", CAMPAIGN + "/coverage?union=410802").status())
        .isEqualTo(404);
    assertThat(ask("supervisor@420000", CAMPAIGN + "/coverage").status()).isEqualTo(404);
    assertThat(ask("admin@100000", CAMPAIGN + "/coverage?union=100000").status()).isEqualTo(404);
    assertThat(offered("caseworker@410803")).containsExactly(NAME);
    JsonNode above = ask("caseworker@410803", "/api/campaigns").ok().at("/items/0");
    assertThat(above.path("name").asString()).isEqualTo(NAME);
    assertThat(above.path("ours").asBoolean()).isFalse();
    assertThat(ask("caseworker@410803", "/api/campaigns?union=410803").ok().at("/items")).isEmpty();
  }

  private static List<String> offered(String who) {
    return ask(who, "/api/campaigns?offered=true")
        .ok()
        .at("/items")
        .valueStream()
        .map(campaign -> campaign.path("name").asString())
        .toList();
  }

  @Test
  void whatWasTypedCountsOnceItIsMappedAndNoMoreWhenThatIsTakenBack() {
    assertThat(texts()).containsExactlyInAnyOrder(TYPED, "2026年春送岗位");
    position = ledger.append(new CampaignTextMapped(ID, Samples.CITY, TYPED, DAY));
    assertThat(texts()).containsExactly("2026年春送岗位");
    counts(coverage("supervisor@410800", "").path("whole"), 7, 4, 3);
    assertThat(ask("admin@410800", CAMPAIGN).ok().at("/texts/0").asString()).isEqualTo(TYPED);
    position = ledger.append(new CampaignTextUnmapped(ID, Samples.CITY, TYPED, "对应错了", DAY));
    counts(coverage("supervisor@410800", "").path("whole"), 7, 3, 4);
    assertThat(texts()).contains(TYPED);
  }

  private static List<String> texts() {
    return ask("admin@410800", "/api/campaign-texts")
        .ok()
        .body()
        .path("items")
        .findValuesAsString("text");
  }

  @Test
  void whatWasOpenedByMistakeIsOfferedNoMoreUntilThatIsTakenBack() {
    position =
        ledger.append(
            new CampaignClosed(ID, Samples.CITY, CampaignEnd.OPENED_BY_MISTAKE, "名称填错", DAY));
    assertThat(offered("caseworker@410803")).isEmpty();
    assertThat(ask("caseworker@410803", CAMPAIGN).ok().at("/closed/reason").asString())
        .isEqualTo("名称填错");
    position = ledger.append(new CampaignReopened(ID, Samples.CITY, "没有填错", DAY));
    assertThat(offered("caseworker@410803")).containsExactly(NAME);
    assertThat(ask("caseworker@410803", CAMPAIGN).ok().body().has("closed")).isFalse();
  }
}
