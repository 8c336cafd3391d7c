package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

class ReadsIT {

  private static final CaseArchived ARCHIVED =
      Samples.archived(
          "case-one",
          Samples.ZHONGZHAN,
          Samples.household(
              "闫晓丽",
              Samples.number(7),
              "19900000007",
              List.of(Samples.member("闫小宝", Samples.number(8), Relation.CHILD))),
          "丈夫透析",
          Samples.DAY);

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void givenAFileThatWasWorkedOn() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    position =
        ledger.append(
            ARCHIVED,
            Samples.visited(ARCHIVED, "visit-1", Samples.DAY.plusDays(8), 50_000),
            Samples.proposed(ARCHIVED, "aid-1", Samples.medical(180_000), "住院"),
            Samples.approved(ARCHIVED, "aid-1"),
            Samples.aided(ARCHIVED, "aid-1", Samples.medical(180_000), Samples.DAY.plusDays(9)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply get(String path, String... headers) {
    return getAs(path, "caseworker", "410803", headers);
  }

  private static Reply getAs(String path, String role, String union, String... headers) {
    List<String> all =
        new ArrayList<>(List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=20"));
    all.addAll(List.of(headers));
    return server.ask("GET", path, role, union, all);
  }

  @Test
  void aFileShowsWhatHappenedToIt() {
    Reply answer = get("/api/cases/case-one");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("ETag")).startsWith("\"4.");
    assertThat(Long.parseLong(answer.header("Ledger-Position"))).isGreaterThanOrEqualTo(position);
    assertThat(answer.at("/union/name").asString()).isEqualTo("中站区总工会");
    assertThat(answer.at("/head/name").asString()).isEqualTo("闫晓丽");
    assertThat(answer.at("/members/0/relation").asString()).isEqualTo("CHILD");
    assertThat(answer.at("/annualIncome").isMissingNode()).isTrue();
    assertThat(answer.at("/note").asString()).isEqualTo("***");
    assertThat(answer.at("/visits/0/findings").asString()).isEqualTo("***");
    assertThat(answer.at("/aids/0/approvedBy").asString()).isEqualTo("supervisor@410803");
    assertThat(answer.at("/aids/0/receipt/voucher").asString()).isEqualTo("PZ000001");
    assertThat(answer.at("/aidTotal/fen").asLong()).isEqualTo(180_000);
    assertThat(get("/api/cases/case-one?fields=caseId,state").body().propertyNames())
        .containsExactlyInAnyOrder("caseId", "state");
  }

  @Test
  void personalDataIsMaskedUntilAPurposeIsStated() {
    assertThat(get("/api/cases/case-one").text())
        .contains("4109**********0078", "199****0007", "****5678")
        .doesNotContain(Samples.number(7))
        .doesNotContain("幸福路");
    assertThat(get("/api/cases/case-one/history").text()).doesNotContain(Samples.number(7));
    assertThat(get("/api/cases/case-one", "Access-Purpose", "curious").text())
        .as("any words are no task")
        .doesNotContain(Samples.number(7), "19900000007", "幸福路27号");
    String purpose = "VISIT";
    assertThat(get("/api/cases/case-one", "Access-Purpose", purpose).text())
        .contains(Samples.number(7), "19900000007", "幸福路27号");
    assertThat(getAs("/api/cases/case-one", "finance", "410803", "Access-Purpose", purpose).text())
        .doesNotContain(Samples.number(7));
  }

  @Test
  void theHistoryTellsEveryEventInOrderWithBothClocks() {
    Reply first = get("/api/cases/case-one/history?limit=3");
    assertThat(first.at("/items").size()).isEqualTo(3);
    assertThat(first.at("/items/0/type").asString()).isEqualTo("case.archived");
    assertThat(first.at("/items/0/position").asLong()).isEqualTo(position - 4);
    assertThat(first.at("/items/0/lateByDays").asLong()).isPositive();
    assertThat(first.at("/items/1/data/notes/findings").asString()).isEqualTo("***");
    assertThat(first.at("/items/0/fact").asString()).startsWith("archiving/");
    assertThat(first.at("/items/0/takesBack").size()).isZero();
    Reply rest =
        get("/api/cases/case-one/history?limit=3&cursor=" + first.at("/cursor").asString());
    assertThat(rest.at("/items/0/sequence").asLong()).isEqualTo(3);
    assertThat(rest.at("/items").size()).isEqualTo(2);
    assertThat(rest.at("/cursor").isNull()).isTrue();
  }

  @Test
  void aFileIsShownAsItWasAndAsItWasKnown() {
    Reply then = get("/api/cases/case-one?asOf=" + Samples.DAY);
    assertThat(then.at("/visits").size()).isZero();
    assertThat(then.at("/aids/0/state").asString()).isEqualTo("PROPOSED");
    for (String view : List.of("", "/history")) {
      String path = "/api/cases/case-one" + view + "?";
      assertThat(get(path + "asOf=" + Samples.DAY.minusDays(1)).status()).isEqualTo(404);
      assertThat(get(path + "knownAt=2020-01-01T00:00:00Z").status()).isEqualTo(404);
    }
    assertThat(get("/api/cases/case-one?knownAt=" + Instant.now()).at("/version").asLong())
        .isEqualTo(4);
    assertThat(get("/api/cases/case-one/history?asOf=" + Samples.DAY).at("/items").size())
        .isEqualTo(2);
    assertThat(get("/api/cases/case-one?asOf=yesterday").status()).isEqualTo(400);
  }

  @Test
  void whatIsAnotherUnionsLooksLikeWhatIsNot() {
    for (String path : List.of("/api/cases/case-one", "/api/cases/case-one/history")) {
      assertThat(getAs(path, "supervisor", "410802").status()).isEqualTo(404);
      assertThat(getAs(path + "?asOf=2026-06-01", "supervisor", "410802").status()).isEqualTo(404);
      assertThat(getAs(path, "supervisor", "410800").status()).isEqualTo(200);
    }
    assertThat(get("/api/cases/case-none").status()).isEqualTo(404);
    assertThat(get("/api/cases/CASE%20ONE").status()).isEqualTo(404);
  }

  @Test
  void aTransferredFileIsNoLongerTheFirstUnionsToSeeButWhatItDidAndToFetchBack() {
    new HandedOver(server, ledger).isNoLongerTheFirstUnionsToSeeButWhatItDidAndToFetchBack();
  }

  @Test
  void anOfferedFileIsOnTheListOfWhoeverIsAskedAndThenOfWhoeverOfferedIt() {
    new HandedOver(server, ledger).isOnTheListOfWhoeverIsAskedAndThenOfWhoeverOfferedIt();
  }

  @Test
  void aReadWaitsForWhatItIsAskedToReflectAndGivesUpPolitely() {
    String future = Long.toString(position + 1_000_000);
    Instant asked = Instant.now();
    Reply answer =
        server.ask(
            "GET",
            "/api/cases/case-one",
            "caseworker",
            "410803",
            List.of("Ledger-Position", future, "Prefer", "wait=1", "Accept-Language", "en"));
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.at("/code").asString()).isEqualTo("NOT_YET_VISIBLE");
    assertThat(answer.at("/title").asString()).isEqualTo("Not yet visible");
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(Duration.between(asked, Instant.now()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(get("/api/cases/case-one/history", "Ledger-Position", future).at("/code").asString())
        .isEqualTo("NOT_YET_VISIBLE");
    assertThat(
            server
                .ask(
                    "GET", "/api/cases", "caseworker", "410803", List.of("Ledger-Position", "soon"))
                .status())
        .isEqualTo(400);
  }

  @Test
  void whatWasAcceptedIsFoundAtOnceByWhoeverWaitsForIt() {
    for (int n = 100; n < 110; n++) {
      long at = ledger.append(Samples.archived("case-" + n, Samples.ZHONGZHAN, "蒋一一", n));
      Reply answer =
          server.ask(
              "GET",
              "/api/cases?q=" + Samples.number(n),
              "caseworker",
              "410803",
              List.of("Ledger-Position", Long.toString(at), "Access-Purpose", "VISIT"));
      assertThat(answer.at("/total").asLong()).as(answer.text()).isEqualTo(1);
    }
  }

  private static Reply audited(String path, String now) {
    List<String> headers = List.of("Ledger-Position", now, "Access-Purpose", "audit");
    return server.ask("GET", path, "caseworker", "410803", headers);
  }

  @Test
  void anErasedPersonIsGoneFromEveryAnswerAndEveryDocument() {
    CaseArchived leaving =
        Samples.archived(
            "case-leaving",
            Samples.ZHONGZHAN,
            Samples.household("辛离开", Samples.number(30), "19988887777", List.of()),
            "旧病复发",
            Samples.DAY);
    PersonId person = leaving.household().head().person();
    ledger.append(leaving, Samples.visited(leaving, "visit-30", Samples.DAY, 7_000, "独自生活"));
    String now = Long.toString(ledger.append(Samples.erased(leaving, person, Samples.DAY)));
    server.bean(KeyVault.class).destroy(person);
    for (String path :
        List.of(
            "/api/cases/case-leaving",
            "/api/cases/case-leaving/history",
            "/api/cases?sort=name&limit=200",
            "/api/cases?q=" + Samples.number(30))) {
      Reply answer = audited(path, now);
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.text()).doesNotContain("辛离开", "19988887777", "旧病复发", "独自生活");
      assertThat(answer.text()).doesNotContain(Samples.number(30));
    }
    assertThat(get("/api/cases/case-leaving").at("/head/erased").asBoolean()).isTrue();
    assertThat(get("/api/worklists/stale?before=2027-01-01").text()).contains("case-leaving");
    assertThat(server.bean(CaseNames.class).of(List.of("case-leaving"))).hasSize(1);
    assertThat(everyDocument())
        .contains("case-leaving")
        .doesNotContain("辛离开", "xinlikai", "旧病复发", "独自生活");
  }

  private static String everyDocument() {
    StringBuilder documents = new StringBuilder();
    for (String index : List.of("files", "disbursements", "buckets")) {
      QueryServer.elasticsearch("POST", "/" + index + "/_refresh");
      documents.append(QueryServer.elasticsearch("GET", "/" + index + "/_search?size=1000"));
    }
    return documents.toString();
  }

  @Test
  void onlySearchHoldsReadableNamesAndNoIndexHoldsANumber() {
    get("/api/cases");
    QueryServer.elasticsearch("POST", "/files/_refresh");
    assertThat(QueryServer.elasticsearch("GET", "/files/_search?size=1000&_source_excludes=search"))
        .doesNotContain("闫晓丽");
    assertThat(everyDocument())
        .doesNotContain(Samples.number(7), "19900000007", "6217000012345678")
        .contains("闫晓丽");
  }

  @Test
  void unionsAreListedWithinTheCallersOwn() {
    assertThat(getAs("/api/unions?parent=410800", "admin", "410800").text())
        .contains("中站区总工会", "解放区总工会");
    assertThat(
            getAs(
                    "/api/unions?q=中站区".replace("中站区", "%E4%B8%AD%E7%AB%99%E5%8C%BA"),
                    "admin",
                    "410800")
                .at("/items")
                .size())
        .isEqualTo(1);
    assertThat(getAs("/api/unions", "admin", "410803").at("/items").size()).isEqualTo(1);
    assertThat(getAs("/api/unions/410803", "admin", "410800").said("/code")).isEqualTo("410803");
    assertThat(getAs("/api/unions/410800", "admin", "410803").problem()).isEqualTo("404 NOT_FOUND");
    assertThat(get("/api/me").text())
        .isEqualTo(
            "{\"subject\":\"caseworker@410803\",\"name\":null,\"role\":\"caseworker\",\"union\":{\"code\":\"410803\",\"name\":\"中站区总工会\"},\"runsLedger\":false}");
  }

  @Test
  void withoutATokenNothingIsAnswered() throws Exception {
    var request = java.net.http.HttpRequest.newBuilder(server.uri("/api/cases/case-one")).build();
    try (var http = java.net.http.HttpClient.newHttpClient()) {
      assertThat(
              http.send(request, java.net.http.HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(401);
    }
  }
}
