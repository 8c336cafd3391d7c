package org.warmledger.command.plans.endplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.running.Planned.under;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.Planned;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** What is no plan, and what is not under one. */
class PlanRefusalsIT {

  private static final String FUND = "FR-1";
  private static final String VISIT =
      """
      {"occurredOn":"%s","money":{"fen":1000},
       "receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
      """
          .formatted(Planned.TODAY);

  private static RunningLedger ledger;
  private static Planned planned;
  private static Sender caseworker;
  private static Sender supervisor;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    planned = new Planned(ledger);
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    Sender finance = ledger.as("finance@410803");
    ledger.move(finance, "/api/funds", Drafts.fund(FUND)).ok();
    ledger.move(finance, "/api/funds/" + FUND + "/receipts", Drafts.receipt(100_000)).ok();
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static String file() {
    return "/api/cases/"
        + caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
  }

  private static void refused(Reply reply, String problem) {
    assertThat(reply.problem()).as(reply.text()).isEqualTo(problem);
  }

  /** The first end is written, the second is told that it is so and writes nothing. */
  private static void endsOnce(Sender who, String path, String body) {
    assertThat(who.post(path, body).status()).isEqualTo(201);
    long before = events();
    Reply again = who.post(path, body);
    assertThat(again.status()).as(path + again.text()).isEqualTo(200);
    assertThat(again.at("/alreadySo").asBoolean()).isTrue();
    assertThat(events()).isEqualTo(before);
  }

  private static long events() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  @Test
  void whatEndsASecondTimeIsToldThatItIsSo() {
    Sender finance = ledger.as("finance@410803");
    String plan = "/api/spending-plans/" + planned.approved(FUND, 1_000);
    endsOnce(finance, plan + "/closure", Drafts.reason("结束"));
    String waiting = planned.drawnUp(Planned.body(FUND, 1_000, 1));
    endsOnce(finance, "/api/spending-plans/" + waiting + "/withdrawal", Drafts.reason("填错"));
    endsOnce(caseworker, file() + "/closure", Drafts.closure("2026-02-20"));
  }

  @Test
  void whoeverApprovedAPlanHandsNothingOutUnderItAndNobodyDoesBefore() {
    String plan = planned.approved(FUND, 10_000);
    String visits = file() + "/visits";
    refused(supervisor.post(visits, under(plan, VISIT)), "422 C13_SAME_HANDS");
    String early = VISIT.replace("" + Planned.TODAY, "" + Planned.TODAY.minusDays(1));
    refused(caseworker.post(visits, under(plan, early)), "422 DATE_OUT_OF_ORDER");
  }

  /** Ten bags at 100 yuan are planned for; one at 99.99 is handed out. */
  @Test
  void whatTellsGoodsFromThoseOfThePlanIsSaid() {
    Sender finance = ledger.as("finance@410803");
    String rice =
        "\"goods\":[{\"item\":\"大米\",\"quantity\":%d,\"unit\":\"袋\",\"unitValue\":{\"fen\":%d}}]";
    ledger
        .move(
            finance,
            "/api/funds/" + FUND + "/receipts",
            Drafts.receipt(1).replaceFirst("\\{", "{" + rice.formatted(10, 10_000) + ","))
        .ok();
    String plan =
        planned.drawnUp(
            Planned.body(FUND, 1_000, 10)
                .replaceFirst("\\{", "{" + rice.formatted(10, 10_000).replace("大米", "大米 ") + ","));
    planned.approve(plan).ok();
    String visit = under(plan, VISIT).replaceFirst("\\{", "{" + rice.formatted(1, 9_999) + ",");
    Reply refused = caseworker.post(file() + "/visits", visit);
    refused(refused, "422 PLAN_EXCEEDED");
    assertThat(refused.said("/detail"))
        .contains("at 99.99 yuan each (there are none; there are 10 袋 at 100.00 yuan")
        .contains("the value differs");
    assertThat(refused.said("/lacking/instead/0/quantity")).isEqualTo("10");
  }

  @Test
  void whatIsWrongWithAPlanIsSaidFieldByField() {
    String body =
        """
        {"title":"","fund":"%s","from":"2030-02-01","to":"2030-01-01","uses":["HOUSEHOLD_VISIT"],
         "services":["TRAINING"],"mostTimes":0,"mostMoney":{"fen":2},"money":{"fen":1}}\
        """
            .formatted(FUND);
    assertThat(caseworker.post("/api/spending-plans", body).fields())
        .containsExactlyInAnyOrder(
            "/title REQUIRED",
            "/mostTimes TOO_SMALL",
            "/services NOT_APPLICABLE",
            "/mostMoney MORE_THAN_THE_WHOLE",
            "/to TOO_SMALL");
    assertThat(
            caseworker
                .post(
                    "/api/spending-plans",
                    Planned.body(FUND, 5_000, 1)
                        .replace("2030-12-31", Planned.TODAY.minusDays(1).toString())
                        .replaceFirst("\\{", "{\"mostMoney\":{\"fen\":500},"))
                .fields())
        .containsExactlyInAnyOrder("/money NEVER_USED_UP", "/to PERIOD_OVER");
    refused(
        caseworker.post("/api/spending-plans", Planned.body("NIRGENDS", 1, 1)), "422 UNKNOWN_FUND");
    String early = Planned.body(FUND, 1, 1).replaceFirst("}$", ",\"occurredOn\":\"2019-12-31\"}");
    refused(caseworker.post("/api/spending-plans", early), "422 C23_OUT_OF_SCOPE");
  }
}
