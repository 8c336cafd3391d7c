package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** Money goes down the tree to one household, and its way can be followed from either end. */
@OnSharedStack
class MoneyTraceIT {

  private static final String CITY = "320500";
  private static final String PROVINCE = "320000";
  private static final String UPPER = "TRACE-UP";
  private static final String LOWER = "TRACE-LOW";

  private final Stack stack = Stack.shared();
  private final Api upper = stack.as("supervisor@" + PROVINCE);
  private final Api caseworker = stack.as("caseworker@" + CITY);
  private final Api supervisor = stack.as("supervisor@" + CITY);

  private static void opened(Api who, String code) {
    who.move(
            Stack.shared(),
            "/api/funds",
            """
            {"code":"%s","name":"追溯资金","source":"PROVINCIAL_FISCAL","projectReference":"苏财〔2026〕9 号",
             "from":"2026-01-01","to":"2026-12-31","occurredOn":"2026-01-01"}\
            """
                .formatted(code))
        .ok();
  }

  private static String received(Api who, String code, long fen) {
    return who.move(
            Stack.shared(),
            "/api/funds/" + code + "/receipts",
            """
            {"money":{"fen":%d},"goods":[{"item":"米10kg","quantity":40,"unit":"袋","unitValue":{"fen":6000}}],
             "voucher":"SK-7","occurredOn":"2026-01-05"}\
            """
                .formatted(fen))
        .ok()
        .body()
        .get("appropriationId")
        .asString();
  }

  private void allocated() {
    upper
        .move(
            stack,
            "/api/funds/" + UPPER + "/allocations",
            """
            {"to":"%s","money":{"fen":700000},"voucher":"BF-1","occurredOn":"2026-01-10",
             "goods":[{"item":"米10kg","quantity":30,"unit":"袋","unitValue":{"fen":6000}}]}\
            """
                .formatted(LOWER))
        .ok();
  }

  private String archived(NewHousehold household) {
    return caseworker
        .post("/api/cases", household.archiving(CITY))
        .ok()
        .body()
        .get("caseId")
        .asString();
  }

  private String delivered(long fen, int sacks) {
    NewHousehold household = NewHousehold.invented();
    String aids = "/api/cases/" + archived(household) + "/aids";
    String aidId =
        caseworker
            .post(
                aids,
                """
                {"category":"LIVING","fund":"%s","money":{"fen":%d},"occurredOn":"2026-02-01","reason":"生活困难",
                 "goods":[{"item":"米10kg","quantity":%d,"unit":"袋","unitValue":{"fen":6000}}]}\
                """
                    .formatted(LOWER, fen, sacks))
            .ok()
            .body()
            .get("aidId")
            .asString();
    String aid = aids + "/" + aidId;
    Reply approved =
        supervisor.after(caseworker).decide(aid + "/approval", NewHousehold.yes()).ok();
    assertThat(approved.body().get("funding").asString()).isEqualTo("COMMITTED");
    String delivery = household.delivery("2026-02-05").replace("BANK_SLIP", "GOODS_RECEIPT");
    caseworker.post(aid + "/delivery", delivery).ok();
    return aidId;
  }

  private void twoFunds() {
    GoLive.of(stack, PROVINCE);
    GoLive.of(stack, CITY);
    opened(upper, UPPER);
    opened(supervisor, LOWER);
  }

  private static boolean isOf(String kind, JsonNode step) {
    return step.get("kind").asString().equals(kind);
  }

  @Test
  void aDisbursementLeadsToItsAppropriationAndTheAppropriationToEveryPerson() {
    twoFunds();
    String appropriation = received(upper, UPPER, 1_000_000);
    allocated();
    String first = delivered(180_000, 2);
    delivered(20_001, 1);

    JsonNode trace =
        upper.after(caseworker).get("/api/disbursements/" + first + "/trace").ok().body();
    assertThat(trace.at("/appropriations/0/appropriationId").asString()).isEqualTo(appropriation);
    List<String> steps =
        trace.get("steps").valueStream().map(step -> step.get("kind").asString()).toList();
    assertThat(steps)
        .containsSubsequence(
            "APPROPRIATION", "ALLOCATION", "PROPOSAL", "APPROVAL", "COMMITMENT", "DELIVERY");

    saysWhoEntered(trace);
    JsonNode forwards = upper.get("/api/appropriations/" + appropriation).ok().body();
    assertThat(forwards.get("persons").asLong()).isEqualTo(2);
    long given =
        forwards
            .get("disbursements")
            .valueStream()
            .mapToLong(one -> one.at("/share/money/fen").asLong())
            .sum();
    assertThat(given).isEqualTo(200_001);

    JsonNode books = supervisor.get("/api/funds/" + LOWER + "/reconciliation").ok().body();
    assertThat(books.get("agrees").asBoolean()).isTrue();
  }

  private static void saysWhoEntered(JsonNode trace) {
    for (String kind : List.of("FUND", "APPROPRIATION", "ALLOCATION")) {
      assertThat(trace.get("steps").valueStream().filter(step -> isOf(kind, step)))
          .as(kind)
          .isNotEmpty()
          .allSatisfy(
              step ->
                  assertThat(step.get("enteredBy").asString())
                      .isNotEqualTo(step.get("actor").asString())
                      .startsWith("supervisor@"));
    }
    assertThat(trace.at("/appropriations/0/step/enteredBy").asString())
        .isEqualTo("supervisor@" + PROVINCE);
  }
}
