package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;

class UnionsAndCampaignsIT {

  private static final String ADMIN = "admin@100000";
  private static final String SUPERVISOR = "supervisor@410800";
  private static final String TWO_FESTIVALS =
      """
      {"code":"two-festivals-2026","name":"2026年两节送温暖","kind":"WINTER_WARMTH",
       "from":"2026-01-01","to":"2026-02-20","targetHouseholds":300}\
      """;

  private static ImportServer server;

  @BeforeAll
  static void start() {
    server = ImportServer.start(RealStores.freshDatabaseJdbcUrl());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aUnionTakesItsPlaceBelowItsParent() {
    Reply answer =
        server.post(
            ADMIN,
            "/api/unions",
            "{\"code\":\"410804\",\"name\":\"马村区总工会\",\"parent\":\"410800\",\"level\":\"COUNTY\"}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.response().headers().firstValue("Ledger-Position")).isPresent();
    assertThat(answer.at("/union").asString()).isEqualTo("410804");
  }

  @Test
  void aUnionWithoutAKnownParentOrWithAMalformedCodeIsRefused() {
    Reply answer =
        server.post(
            ADMIN,
            "/api/unions",
            "{\"code\":\"41\",\"name\":\"总工会\",\"parent\":\"999999\",\"level\":\"COUNTY\"}");

    assertThat(answer.code()).isEqualTo("INVALID_FIELDS");
    assertThat(answer.text()).contains("/code").contains("/parent").contains("UNKNOWN_UNION");
  }

  @Test
  void onlyAnAdminGrowsTheTreeAndOnlyBelowTheOwnUnion() {
    String union =
        "{\"code\":\"410805\",\"name\":\"总工会\",\"parent\":\"410800\",\"level\":\"COUNTY\"}";

    assertThat(server.post(SUPERVISOR, "/api/unions", union).code()).isEqualTo("ROLE_REQUIRED");
    assertThat(server.post("admin@410803", "/api/unions", union).status()).isEqualTo(404);
  }

  @Test
  void aTreeLoadsFromATableTwiceWithTheSameResult() {
    byte[] table =
        """
        code,name,parent,level
        22010401,朝阳第一帮扶站,220104,STATION
        220104,长春市朝阳区总工会,220100,COUNTY
        220100,长春市总工会,220000,CITY
        220000,吉林省总工会,100000,PROVINCE
        """
            .getBytes(StandardCharsets.UTF_8);

    assertThat(load(table).at("/unions").asInt()).isEqualTo(4);
    int events = LedgerSums.count(server, "ledger_event");
    assertThat(load(table).at("/unions").asInt()).isEqualTo(4);
    assertThat(LedgerSums.count(server, "ledger_event")).isEqualTo(events);
  }

  @Test
  void aUnionThatWasNamedWronglyIsPutRightAndATableNamesItNoOtherwise() {
    String table = "code,name,parent,level\n41080379,中站第九帮扶站,410803,STATION\n";
    assertThat(load("admin@410803", table).at("/otherwise")).isEmpty();
    String amendments = "/api/unions/41080379/amendments";
    String right = "{\"name\":\"中站区第九帮扶站\",\"level\":\"STATION\",\"reason\":\"名称填错\"}";
    assertThat(server.post("supervisor@410803", amendments, right).code())
        .isEqualTo("ROLE_REQUIRED");
    assertThat(server.post("admin@410811", amendments, right).problem())
        .isEqualTo("404 UNION_NOT_FOUND");
    assertThat(server.post("admin@410803", amendments, right).ok().at("/version").asInt())
        .isEqualTo(1);
    assertThat(server.post("admin@410800", amendments, right).at("/alreadySo").asBoolean())
        .isTrue();
    int events = LedgerSums.count(server, "ledger_event");

    Reply again = load("admin@410803", table);

    assertThat(again.at("/unchanged").asInt()).as(again.text()).isZero();
    assertThat(again.at("/otherwise/0").asString()).isEqualTo("41080379");
    String moved = table.replace(",410803,", ",410800,");
    assertThat(load(ADMIN, moved).code()).isEqualTo("UNION_ALREADY_REGISTERED");
    assertThat(LedgerSums.count(server, "ledger_event")).isEqualTo(events);
  }

  @Test
  void aTreeWithAMistakeIsNotLoadedAtAll() {
    int events = LedgerSums.count(server, "ledger_event");
    byte[] table =
        "code,name,parent,level\n230000,黑龙江省总工会,100000,PROVINCE\n230100,,230000,CITY\n"
            .getBytes(StandardCharsets.UTF_8);

    Reply answer = load(table);

    assertThat(answer.code()).isEqualTo("UNION_TREE_MALFORMED");
    assertThat(answer.at("/detail").asString()).contains("3");
    assertThat(LedgerSums.count(server, "ledger_event")).isEqualTo(events);
    assertThat(load("code,name\n1,2\n".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("WRONG_HEADER");
  }

  @ParameterizedTest
  @CsvSource({
    "220000,100000", // planted elsewhere in the tree
    "410899,410800", // beside the own union
    "410899,998800", // below a union that is not there: told no other way
    "410899,", // a root of its own
    "410000,100000", // what is there above
    "41081101,410811", // below another county
    "22010402,410803" // below the own union, with the code of another branch
  })
  void aCountysAdminWritesNowhereElseInTheTree(String code, @Nullable String parent) {
    int events = LedgerSums.count(server, "ledger_event");
    String below = "41080377,中站第七帮扶站,410803,STATION\n";
    String row = "%s,总工会,%s,COUNTY\n".formatted(code, parent == null ? "" : parent);

    Reply refused = load("admin@410803", "code,name,parent,level\n" + below + row);

    assertThat(refused.code()).as(refused.text()).isEqualTo("UNION_TREE_MALFORMED");
    assertThat(refused.at("/detail").asString()).contains("3").doesNotContain(code);
    assertThat(LedgerSums.count(server, "ledger_event")).isEqualTo(events);
  }

  @Test
  void aCountysAdminLoadsTheStationsBelow() {
    String table = "code,name,parent,level\n41080378,中站第八帮扶站,410803,帮扶站\n";
    assertThat(load("admin@410803", table).at("/unions").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "admin@410803,410805,410800,404 UNION_NOT_FOUND",
    "admin@410803,410805,998800,404 UNION_NOT_FOUND",
    "admin@410803,410803,220000,404 UNION_NOT_FOUND",
    "admin@410803,41081177,410803,422 UNION_CODE_ELSEWHERE",
    "admin@410800,220104,410800,422 UNION_CODE_ELSEWHERE"
  })
  void oneUnionIsRegisteredByTheSameRules(
      String admin, String code, String parent, String problem) {
    Reply refused =
        server.post(
            admin,
            "/api/unions",
            "{\"code\":\"%s\",\"name\":\"总工会\",\"parent\":\"%s\",\"level\":\"COUNTY\"}"
                .formatted(code, parent));
    assertThat(refused.status() + " " + refused.code()).isEqualTo(problem);
  }

  private static Reply load(byte[] table) {
    return server.upload(ADMIN, "/api/unions/import", table, Map.of());
  }

  private static Reply load(String who, String table) {
    return server.upload(
        who, "/api/unions/import", table.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  @Test
  void aCampaignOpensOnceForItsUnion() {
    Reply first = server.post(SUPERVISOR, "/api/campaigns", TWO_FESTIVALS);
    Reply again = server.post(SUPERVISOR, "/api/campaigns", TWO_FESTIVALS);

    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(first.at("/campaignId").asString()).isEqualTo("campaign-410800-two-festivals-2026");
    assertThat(again.at("/version")).isEqualTo(first.at("/version"));
    assertThat(LedgerSums.events(server))
        .filteredOn(
            event ->
                event instanceof CampaignOpened opened
                    && opened.campaignId().value().endsWith("two-festivals-2026"))
        .singleElement()
        .satisfies(
            event -> {
              CampaignOpened opened = (CampaignOpened) event;
              assertThat(opened.kind()).isEqualTo(CampaignKind.WINTER_WARMTH);
              assertThat(opened.union().code().value()).isEqualTo("410800");
              assertThat(opened.targetHouseholds()).isEqualTo(300);
            });
    assertThat(
            server.post(SUPERVISOR, "/api/campaigns", TWO_FESTIVALS.replace("300", "301")).code())
        .isEqualTo("CAMPAIGN_ALREADY_OPENED");
  }

  @Test
  void aCampaignThatWasTypedWronglyIsPutRight() {
    String wrong = TWO_FESTIVALS.replace("two-festivals-2026", "ww-2026").replace("两节送温暖", "春节送温暖");
    server.post(SUPERVISOR, "/api/campaigns", wrong).ok();
    String amendments = "/api/campaigns/campaign-410800-ww-2026/amendments";
    String right =
        "{\"kind\":\"WINTER_WARMTH\",\"from\":\"2025-12-03\",\"to\":\"2026-03-03\","
            + "\"targetHouseholds\":0,\"reason\":\"日期和目标填错\"}";

    assertThat(server.post("caseworker@410800", amendments, right).code())
        .isEqualTo("ROLE_REQUIRED");
    assertThat(server.post("supervisor@410803", amendments, right).problem())
        .isEqualTo("404 CAMPAIGN_NOT_FOUND");
    assertThat(server.post(SUPERVISOR, amendments.replace("ww", "no"), right).problem())
        .isEqualTo("404 CAMPAIGN_NOT_FOUND");
    assertThat(server.post(SUPERVISOR, amendments, right.replace("2026-03", "2025-03")).text())
        .contains("INVALID_FIELDS", "/to");
    Reply first = server.post(SUPERVISOR, amendments, right).ok();
    assertThat(first.at("/version").asInt()).isEqualTo(1);
    assertThat(server.post(SUPERVISOR, amendments, right).at("/alreadySo").asBoolean()).isTrue();
    assertThat(server.post("admin@410000", amendments, right.replace("03-03", "03-04")).ok())
        .isNotNull();
  }

  private static Reply open(String who, String code, String name) {
    String days = "\"kind\":\"OTHER\",\"from\":\"2026-02-01\",\"to\":\"2026-03-31\"}";
    return server.post(
        who, "/api/campaigns", "{\"code\":\"%s\",\"name\":\"%s\",".formatted(code, name) + days);
  }

  @Test
  void noVisitCountsInTwoCampaigns() {
    open(SUPERVISOR, "first", "送清凉").ok();
    assertThat(open(SUPERVISOR, "again", "送清凉").problem()).isEqualTo("409 CAMPAIGN_NAME_TAKEN");
    open(SUPERVISOR, "school", "助学").ok();
    String text = "{\"text\":\"%s\"}";
    server.post(ADMIN, "/api/campaigns/campaign-410800-first/texts", text.formatted("清凉")).ok();
    String other = "/api/campaigns/campaign-410800-school/texts";
    for (String taken : List.of("清凉", "送清凉")) {
      assertThat(server.post(ADMIN, other, text.formatted(taken)).problem())
          .isEqualTo("409 CAMPAIGN_TEXT_TAKEN");
    }
  }

  @Test
  void anActNamesNoCampaignThatIsOverAndNoId() {
    open("supervisor@410803", "past", "送岗位").ok();
    String over = "{\"end\":\"OVER\",\"reason\":\"结束\",\"occurredOn\":\"2026-03-10\"}";
    String closure = "/api/campaigns/campaign-410803-past/closure";
    server.post("supervisor@410803", closure, over).ok();
    String worker = "caseworker@410803";
    server.post(worker, "/api/services", service("送岗位", 10)).ok();
    refused(worker, service("送岗位", 11), "409 CAMPAIGN_CLOSED");
    refused(worker, service("campaign-410803-past", 10), "404 CAMPAIGN_NOT_FOUND");
    server.post("caseworker@410802", "/api/services", service("送岗位", 11)).ok();
  }

  private static void refused(String who, String service, String problem) {
    assertThat(server.post(who, "/api/services", service).problem()).isEqualTo(problem);
  }

  private static String service(String campaign, int day) {
    return """
        {"kind":"COOLNESS","campaign":"%s","counts":{"personTimes":8},"occurredOn":"2026-03-%d"}\
        """
        .formatted(campaign, day);
  }

  @Test
  void aCampaignNeedsARoleAUnionInScopeAndSensibleDates() {
    assertThat(server.post("caseworker@410800", "/api/campaigns", TWO_FESTIVALS).code())
        .isEqualTo("ROLE_REQUIRED");
    Reply answer =
        server.post(
            "supervisor@410803",
            "/api/campaigns",
            "{\"name\":\"夏送清凉\",\"kind\":\"SUMMER_COOLNESS\",\"from\":\"2026-08-01\","
                + "\"to\":\"2026-07-01\",\"targetHouseholds\":-1,\"union\":\"410800\"}");
    assertThat(answer.code()).isEqualTo("INVALID_FIELDS");
    assertThat(answer.text()).contains("/to").contains("/targetHouseholds").contains("/union");
  }
}
