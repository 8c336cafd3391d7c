package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.FundOpened;
import org.warmledger.events.Like;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.CityAndCounty;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** What disbursements tell of a county that aids households out of what the city gave. */
class DisbursementReadsIT {

  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void givenACityThatAllocatedToACounty() {
    server = QueryServer.start();
    position = CityAndCounty.write(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path, String role, String union) {
    return server.as(role + "@" + union).after(position).get(path);
  }

  private static JsonNode get(String path) {
    return ask(path, "supervisor", "410800").ok().body();
  }

  private static JsonNode reviewing(String path) {
    return server
        .as("supervisor@410800")
        .after(position)
        .with("Access-Purpose", "REVIEW")
        .get(path)
        .ok()
        .body();
  }

  @Test
  void disbursementsAreFoundByWhatIsKnownOfThem() {
    assertThat(ids(""))
        .containsExactlyInAnyOrder(
            "commitment-aid-1", "commitment-enterprise-visit-1", "commitment-aid-past");
    assertThat(ids("fund=COUNTY")).hasSize(2).doesNotContain("commitment-aid-past");
    assertThat(ids("state=SETTLED")).containsExactly("commitment-aid-1");
    assertThat(ids("state=REVERSED")).containsExactly("commitment-enterprise-visit-1");
    assertThat(ids("state=DELIVERED")).containsExactly("commitment-aid-past");
    assertThat(ids("source=PROVINCIAL_FISCAL")).hasSize(2);
    assertThat(ids("category=MEDICAL,LIVING")).hasSize(2);
    assertThat(ids("campaign=" + encoded("2026年两节送温暖"))).containsExactly("commitment-aid-1");
    assertThat(ids("union=410802")).containsExactly("commitment-aid-past");
    assertThat(ids("from=2026-03-10&to=2026-03-10")).hasSize(2);
    assertThat(ids("minFen=50000&maxFen=70000")).hasSize(2);
    assertThat(ids("payee=" + encoded("闫晓丽"))).containsExactly("commitment-aid-1");
    assertThat(ids("payee=" + encoded("无名氏"))).isEmpty();
    assertThat(ids("sort=fen")).startsWith("commitment-enterprise-visit-1");
    assertThat(ask("/api/disbursements?colour=red", "admin", "410800").status()).isEqualTo(400);
    assertThat(ask("/api/disbursements?minFen=much", "admin", "410800").status()).isEqualTo(400);
  }

  @Test
  void pastAidIsFoundByTheFundThatItShowsAndAnEnterpriseByItsName() {
    String label = get("/api/disbursements?state=DELIVERED").at("/items/0/fund").asString();
    assertThat(ids("fund=" + label)).containsExactly("commitment-aid-past");
    assertThat(ids("payee=" + encoded("=第一机械厂"))).containsExactly("commitment-enterprise-visit-1");
  }

  @Test
  void aFundThatIsOpenedLaterLendsItsNameToNothingOfThePast() {
    String past = "/api/disbursements?state=DELIVERED";
    String label = get(past).at("/items/0/fund").asString();
    position =
        new FilledLedger(server)
            .append(
                Like.sample(FundOpened.class)
                    .with(FundOpened::fund, new FundCode(label))
                    .with(FundOpened::source, FundingSource.SOCIAL_DONATION)
                    .made());
    JsonNode item = get(past).at("/items/0");
    assertThat(item.path("fund").asString()).isEqualTo(label);
    assertThat(item.path("fundName").asString("")).isEmpty();
    assertThat(item.path("source").asString("")).isEmpty();
    assertThat(ids("fund=" + label)).containsExactly("commitment-aid-past");
    assertThat(ids("source=SOCIAL_DONATION")).isEmpty();
  }

  @Test
  void aWholeNumberOfAPayeeIsAskedForWithATaskAndNoted() {
    for (String number : List.of(Samples.number(7), "6217000012345678", "6217 0000 1234 5678")) {
      String path = "/api/disbursements?payee=" + encoded(number);
      assertThat(ask(path, "supervisor", "410800").problem()).isEqualTo("403 PURPOSE_REQUIRED");
      assertThat(ask(path.replace("?", "/export?"), "supervisor", "410800").problem())
          .isEqualTo("403 PURPOSE_REQUIRED");
      JsonNode found = reviewing(path).path("items");
      assertThat(found.findValuesAsString("disbursementId"))
          .as(number)
          .contains("commitment-aid-1")
          .doesNotContain("commitment-enterprise-visit-1");
      Reply log = ask("/api/access-log?what=SEARCH&limit=1", "compliance", "410800");
      assertThat(log.said("/items/0/asked")).isNotEmpty();
      assertThat(log.at("/items/0/files").toString()).contains("case-yan");
    }
  }

  private static List<String> ids(String parameters) {
    JsonNode items = get("/api/disbursements?" + parameters).path("items");
    return items.valueStream().map(item -> item.path("disbursementId").asString()).toList();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void aDisbursementShowsWhomItReachedAndOnlyTheEndOfTheAccount() {
    JsonNode aid = get("/api/disbursements?state=SETTLED").at("/items/0");
    assertThat(aid.path("payee").asString()).isEqualTo("闫晓丽");
    assertThat(aid.path("accountTail").asString()).isEqualTo("****5678");
    assertThat(aid.path("fundName").asString()).isEqualTo("COUNTY专项资金");
    assertThat(aid.at("/union/name").asString()).isEqualTo("中站区总工会");
    assertThat(aid.path("approvedOn").asString()).isEqualTo("2026-01-13");
    assertThat(aid.path("deliveredOn").asString()).isEqualTo("2026-03-10");
    Reply elsewhere = ask("/api/disbursements", "supervisor", "410802");
    assertThat(elsewhere.at("/items").size()).isEqualTo(1);
    assertThat(ask("/api/disbursements/aid-1/trace", "supervisor", "410802").status())
        .isEqualTo(404);
  }

  @Test
  void noPersonIsReadableInTheIndexes() {
    QueryServer.elasticsearch("POST", "/_refresh");
    // What a search by name looks into is readable, and nothing else (ADR 0006).
    String but = "size=1000&_source_excludes=search";
    assertThat(QueryServer.elasticsearch("GET", "/disbursements,files,fundentries/_search?" + but))
        .contains("commitment-aid-1", "sealed")
        .doesNotContain("闫晓丽", "6217000012345678", "住院", Samples.number(7));
  }

  private static void comesFromTheCity(JsonNode appropriation) {
    assertThat(appropriation.path("fund").asString()).isEqualTo("CITY");
    assertThat(appropriation.path("source").asString()).isEqualTo("PROVINCIAL_FISCAL");
    assertThat(appropriation.path("projectReference").asString()).contains("豫工发");
  }

  @Test
  void everyStepOfATraceSaysWhoTookItAndWhen() {
    JsonNode trace = get("/api/disbursements/aid-1/trace");
    assertThat(trace.path("steps").size()).isPositive();
    trace
        .path("steps")
        .forEach(
            step -> {
              assertThat(step.path("position").asLong()).isPositive();
              assertThat(step.path("actor").asString())
                  .isEqualTo(
                      step.path("kind").asString().equals("APPROVAL")
                          ? "supervisor@410803"
                          : "caseworker@410803");
              assertThat(step.path("recordedAt").asString()).isNotEmpty();
            });
  }

  @Test
  void aDisbursementIsTracedFromTheAppropriationToTheSignature() {
    JsonNode trace = get("/api/disbursements/aid-1/trace");
    List<String> kinds =
        trace.path("steps").valueStream().map(step -> step.path("kind").asString()).toList();
    assertThat(kinds)
        .containsExactly(
            "APPROPRIATION",
            "APPROPRIATION",
            "ALLOCATION",
            "FUND",
            "FUND",
            "PROPOSAL",
            "APPROVAL",
            "COMMITMENT",
            "FUNDING",
            "DELIVERY",
            "SETTLEMENT");
    assertThat(trace.path("appropriations").size()).isEqualTo(2);
    assertThat(trace.at("/appropriations/0/money/fen").asLong()).isEqualTo(100_000);
    assertThat(trace.at("/disbursement/source")).isEqualTo(trace.at("/appropriations/0/source"));
    assertThat(trace.at("/appropriations/1/money/fen").asLong()).isEqualTo(80_000);
    comesFromTheCity(trace.at("/appropriations/0"));
    JsonNode approval = trace.at("/steps/6");
    assertThat(approval.at("/data/seen/fileVersion").asLong()).isEqualTo(1);
    assertThat(approval.at("/data/seen/fundVersion").asLong()).isEqualTo(3);
    assertThat(approval.at("/data/approvedBy").asString()).isEqualTo("supervisor@410803");
    JsonNode delivery = trace.at("/steps/9/data");
    assertThat(delivery.at("/payee/accountNumber").asString()).isEqualTo("****5678");
    assertThat(delivery.at("/receipt/voucher").asString()).isEqualTo("PZ000001");
  }

  @Test
  void aPurposeShowsMoreAndIsNoted() {
    Reply full =
        server
            .as("compliance@410800")
            .after(position)
            .with("Access-Purpose", "AUDIT;2026")
            .get("/api/disbursements/commitment-aid-1/trace");
    assertThat(full.at("/steps/9/data/payee/accountNumber").asString())
        .isEqualTo("6217000012345678");
    Reply log = ask("/api/access-log?what=TRACE&actor=compliance@410800", "compliance", "410800");
    assertThat(log.at("/items/0/subject").asString()).isEqualTo("commitment-aid-1");
    assertThat(log.at("/items/0/purpose").asString()).isEqualTo("AUDIT;2026");
    assertThat(ask("/api/access-log", "supervisor", "410800").status()).isEqualTo(403);
    ask("/api/cases/case-yan", "caseworker", "410803");
    ask("/api/cases/case-yan/history", "caseworker", "410803");
    Reply read = ask("/api/access-log?caseId=case-yan", "admin", "410800");
    assertThat(read.text()).contains("\"what\":\"FILE\"", "\"what\":\"HISTORY\"");
    assertThat(ask("/api/access-log?caseId=case-yan", "admin", "410802").at("/items").size())
        .isZero();
  }

  @Test
  void whatCameFromBeforeTheLedgerHasNoFundToTraceTo() {
    JsonNode trace = get("/api/disbursements/aid-past/trace");
    assertThat(trace.path("appropriations").size()).isZero();
    assertThat(trace.at("/disbursement/origin").asString()).isEqualTo("IMPORTED");
    assertThat(trace.at("/steps/0/kind").asString()).isEqualTo("DELIVERY");
    assertThat(trace.path("steps").size()).isEqualTo(1);
  }

  @Test
  void aReversedVisitEndsWithItsRefund() {
    JsonNode trace = get("/api/disbursements/commitment-enterprise-visit-1/trace");
    List<String> kinds =
        trace.path("steps").valueStream().map(step -> step.path("kind").asString()).toList();
    assertThat(kinds).endsWith("DELIVERY", "COMMITMENT", "SETTLEMENT", "REVERSAL", "REFUND");
    assertThat(trace.at("/disbursement/refunded/fen").asLong()).isEqualTo(50_000);
  }

  @Test
  void whatWaitsIsShownToThoseWhoDidNotProposeIt() {
    assertThat(get("/api/approvals").toString()).doesNotContain("复查");
    JsonNode waiting = reviewing("/api/approvals");
    assertThat(waiting.path("total").asLong()).isEqualTo(2);
    assertThat(waiting.path("items").size()).isEqualTo(2);
    JsonNode yan =
        waiting
            .path("items")
            .valueStream()
            .filter(item -> item.path("caseId").asString().equals("case-yan"))
            .findFirst()
            .orElseThrow();
    assertThat(yan.path("name").asString()).isEqualTo("闫晓丽");
    assertThat(yan.path("reason").asString()).isEqualTo("复查");
    assertThat(yan.path("proposedBy").asString()).isEqualTo("caseworker@410803");
    assertThat(yan.at("/fundInHand/fen").asLong()).isEqualTo(220_000);
    JsonNode file = get("/api/cases/case-yan");
    JsonNode fund = get("/api/funds/" + yan.path("fund").asString());
    assertThat(yan.path("etag").asString())
        .isEqualTo("\"%d-%d\"", file.path("version").asLong(), fund.path("version").asLong());
    assertThat(file.path("aids").findValuesAsString("etag"))
        .containsExactly(yan.path("etag").asString());
    assertThat(ask("/api/approvals", "caseworker", "410803").at("/total").asLong()).isZero();
    assertThat(ask("/api/approvals", "supervisor", "410802").at("/total").asLong())
        .as("out of a fund of others, of which they have no grant")
        .isZero();
  }

  @Test
  void theTraceTellsAllHandsOfWhatMovedTheFund() {
    MovementId made = new MovementId("movement-one");
    position =
        new FilledLedger(server)
            .append(
                Like.sample(MovementEntered.class).with(MovementEntered::movement, made).made(),
                Like.sample(MovementSeconded.class).with(MovementSeconded::movement, made).made(),
                Like.sample(MovementConfirmed.class)
                    .with(MovementConfirmed::movement, made)
                    .made());
    JsonNode step = get("/api/disbursements/commitment-aid-1/trace").at("/appropriations/0/step");
    assertThat(step.path("enteredBy").asString()).isEqualTo("caseworker@410803");
    assertThat(step.path("secondedBy").asString()).isEqualTo("finance@410803");
  }
}
