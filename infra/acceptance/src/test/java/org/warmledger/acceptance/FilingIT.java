package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** A filed form stays as it was, and the next one says by which events it differs. */
@OnSharedStack
class FilingIT {

  private static final String FORM = "/api/statistics/send-warmth";
  private static final String FILINGS = FORM + "/filings";
  private static final String WINTER =
      """
      {"from":"2026-01-01","to":"2026-02-28","reporter":"王芳","phone":"0448-0000000"}\
      """;

  private final Stack stack = Stack.shared();

  private Api as(String role, String union) {
    return stack.as(role + "@" + union);
  }

  private static void visited(
      Api caseworker, String union, UnaryOperator<String> visit, String... days) {
    String caseId =
        caseworker
            .post("/api/cases", NewHousehold.invented().archiving(union))
            .ok()
            .body()
            .get("caseId")
            .asString();
    for (String day : days) {
      caseworker.post("/api/cases/" + caseId + "/visits", visit.apply(day)).ok();
    }
  }

  private void raised(String union, long fen) {
    GoLive.of(stack, union);
    as("supervisor", union)
        .move(
            stack,
            "/api/funds",
            """
            {"code":"SWN-%s","name":"送温暖资金","source":"OWN_UNION","projectReference":"吉工〔2026〕1 号",
             "from":"2026-01-01","to":"2026-12-31","categories":[],"tiers":[],"evidence":[],"caps":[],
             "occurredOn":"2026-01-02"}
            """
                .formatted(union))
        .ok();
    as("finance", union)
        .move(
            stack,
            "/api/funds/SWN-" + union + "/receipts",
            """
            {"money":{"fen":%d},"voucher":"PZ0001","occurredOn":"2026-01-03"}\
            """
                .formatted(fen))
        .ok();
  }

  private static String sha256(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void isExplainedByALateVisit(JsonNode difference) {
    assertThat(difference.path("before").asString()).isEqualTo("1");
    assertThat(difference.path("after").asString()).isEqualTo("2");
    assertThat(difference.path("explained").asBoolean()).isTrue();
    assertThat(difference.path("events").size()).isEqualTo(1);
    assertThat(difference.at("/events/0/name").asString()).isEqualTo("case.visited");
    assertThat(difference.at("/events/0/why").asString()).isEqualTo("LATE");
  }

  @Test
  void aLateVisitIsExplainedByTheNextFiling() {
    String union = "229901";
    raised(union, 10_000_000);
    visited(as("caseworker", union), union, NewHousehold::visit, "2026-01-20");
    Api supervisor = as("supervisor", union);

    Reply first = supervisor.post(FILINGS, WINTER).ok();
    String id = first.body().get("filingId").asString();
    String frozen = supervisor.get(FILINGS + "/" + id).ok().text();
    assertThat(sha256(frozen)).isEqualTo(first.body().get("sha256").asString());
    assertThat(figure(supervisor.get(FILINGS + "/" + id).body(), "1.households")).isEqualTo("1");

    isFiledAlready(supervisor, id);

    visited(as("caseworker", union), union, NewHousehold::visit, "2026-01-25");
    assertThat(supervisor.get(FILINGS + "/" + id).ok().text()).isEqualTo(frozen);

    Reply second = supervisor.post(FILINGS, WINTER).ok();
    JsonNode next =
        supervisor.get(FILINGS + "/" + second.body().get("filingId").asString()).ok().body();
    assertThat(second.body().get("filingId").asString()).isNotEqualTo(id);
    assertThat(figure(next, "1.households")).isEqualTo("2");
    JsonNode difference =
        StreamSupport.stream(next.path("differences").spliterator(), false)
            .filter(one -> one.path("cell").asString().equals("1.households"))
            .findFirst()
            .orElseThrow();
    isExplainedByALateVisit(difference);
    assertThat(supervisor.get(FILINGS).ok().body().path("items").size()).isEqualTo(2);
  }

  private static void isFiledAlready(Api supervisor, String filing) {
    Reply again = supervisor.post(FILINGS, WINTER).ok();
    assertThat(again.said("/alreadySo")).isEqualTo("true");
    assertThat(again.said("/filingId")).isEqualTo(filing);
  }

  @Test
  void whatContradictsItselfIsNotFiled() {
    String union = "220381";
    as("admin", "220000")
        .post(
            "/api/unions",
            """
            {"code":"220381","name":"公主岭市总工会","parent":"220300","level":"COUNTY"}\
            """)
        .ok();
    NewHousehold household = NewHousehold.invented();
    Api caseworker = as("caseworker", union);
    caseworker.post("/api/cases", household.archiving(union)).ok();
    Imports.pastVisit(stack, union, household, "2026-01-20", caseworker);
    Api supervisor = as("supervisor", union);
    Reply refused = supervisor.post(FILINGS, WINTER);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("C24_FORM_MISMATCH");
    JsonNode form =
        supervisor.after(caseworker).get(FORM + "?from=2026-01-01&to=2026-02-28").ok().body();
    assertThat(form.at("/problems/0/cells").toString()).isEqualTo("[\"3\",\"2\"]");
    isFiledByAnotherThanSaysWhy(union, supervisor);
  }

  private void isFiledByAnotherThanSaysWhy(String union, Api supervisor) {
    supervisor
        .post(
            FORM + "/mismatches",
            """
            {"from":"2026-01-01","to":"2026-02-28","reason":"上年结余记在旧账上"}\
            """)
        .ok();
    assertThat(supervisor.post(FILINGS, WINTER).code()).isEqualTo("C13_SAME_HANDS");
    Api above = as("supervisor", "220300");
    Reply filed = above.post(FILINGS, WINTER.replace("{", "{\"union\":\"" + union + "\",")).ok();
    JsonNode frozen =
        above.get(FILINGS + "/" + filed.body().get("filingId").asString()).ok().body();
    assertThat(frozen.at("/explained/reason").asString()).isEqualTo("上年结余记在旧账上");
  }

  @Test
  void aPeriodIsOverBeforeItIsFiled() {
    Api supervisor = as("supervisor", "229900");
    for (List<String> wrong :
        List.of(
            List.of("2026-02-01", "2026-01-01", "PERIOD_REVERSED"),
            List.of("2093-01-01", "2093-02-01", "PERIOD_IN_FUTURE"))) {
      Reply refused =
          supervisor.post(
              FILINGS, "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(wrong.get(0), wrong.get(1)));
      assertThat(refused.code()).isEqualTo(wrong.get(2));
    }
  }

  private static String figure(JsonNode form, String id) {
    return StreamSupport.stream(form.path("cells").spliterator(), false)
        .filter(cell -> cell.path("id").asString().equals(id))
        .map(cell -> cell.path("printed").asString())
        .findFirst()
        .orElseThrow();
  }
}
