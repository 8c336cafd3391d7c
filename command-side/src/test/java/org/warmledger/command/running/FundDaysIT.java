package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * Funds by business date, over HTTP: nothing comes too early, and nothing is spent before (C22).
 */
class FundDaysIT {

  private static RunningLedger ledger;
  private static Sender finance;
  private static Sender supervisor;
  private static Sender caseworker;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    finance = ledger.as("finance@410803");
    supervisor = ledger.as("supervisor@410803");
    caseworker = ledger.as("caseworker@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  /** Opened on the first of January; has a thousand yuan from the tenth of February on. */
  private static String fund(String code) {
    ledger.move(finance, "/api/funds", Drafts.fund(code).replace("2020-01-02", "2026-01-01")).ok();
    assertThat(receive(code, "2026-02-10").status()).isEqualTo(201);
    return "/api/funds/" + code;
  }

  private static Reply receive(String code, String day) {
    return ledger.move(
        finance,
        "/api/funds/" + code + "/receipts",
        Drafts.receipt(100_000).replace("2020-01-03", day));
  }

  private static void lacks(Reply reply, String day, long fen) {
    assertThat(reply.problem()).as(reply.text()).isEqualTo("422 C22_OVERDRAWN");
    assertThat(reply.said("/lacking/on")).as(reply.text()).isEqualTo(day);
    assertThat(reply.said("/lacking/money/fen")).isEqualTo(Long.toString(fen));
    assertThat(reply.said("/detail")).contains(day).contains(" yuan (there are ");
  }

  @Test
  void nothingComesBeforeThereWasTheFund() {
    String fund = fund("TAG-1");
    assertThat(receive("TAG-1", "2025-12-31").problem()).isEqualTo("422 DATE_OUT_OF_ORDER");
    assertThat(receive("TAG-1", "2026-01-01").status()).isEqualTo(201);
    assertThat(fund).endsWith("TAG-1");
  }

  @Test
  void noFundIsClosedBeforeItMovedLast() {
    String fund = fund("TAG-2");
    ledger
        .move(
            finance,
            fund + "/returns",
            "{\"giver\":\"财政局\",\"money\":{\"fen\":100000},\"reason\":\"结余\",\"voucher\":\"T1\","
                + "\"occurredOn\":\"2026-02-12\"}")
        .ok();
    String closure = "{\"reason\":\"结束\",\"voucher\":\"J1\",\"occurredOn\":\"%s\"}";
    assertThat(ledger.move(finance, fund + "/closure", closure.formatted("2026-02-11")).problem())
        .isEqualTo("422 DATE_OUT_OF_ORDER");
    ledger.move(finance, fund + "/closure", closure.formatted("2026-02-12")).ok();
  }

  @Test
  void nothingGoesBackBeforeItCame() {
    lacks(
        ledger.move(
            finance,
            fund("TAG-3") + "/returns",
            "{\"giver\":\"财政局\",\"money\":{\"fen\":100000},\"reason\":\"结余\",\"voucher\":\"T1\","
                + "\"occurredOn\":\"2026-02-09\"}"),
        "2026-02-09",
        100_000);
  }

  private static String plan(String code) {
    return new Planned(ledger).drawnUp(day(Planned.body(code, 60_000, 9), "2026-01-05"));
  }

  private static String day(String body, String day) {
    return body.replaceFirst("\\{", "{\"occurredOn\":\"" + day + "\",");
  }

  private static Reply approve(String plan, String day) {
    return ledger.decide(
        supervisor, "/api/spending-plans/" + plan + "/approval", day(Drafts.reason("同意"), day));
  }

  @Test
  void noPlanIsApprovedAndNothingHandedOutBeforeTheMoneyCame() {
    fund("TAG-4");
    String plan = plan("TAG-4");
    lacks(approve(plan, "2026-02-09"), "2026-02-09", 60_000);
    approve(plan, "2026-02-10").ok();
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    String visits = "/api/cases/" + file + "/visits";
    Reply early = caseworker.post(visits, Planned.under(plan, visit("2026-02-09", 50_000)));
    assertThat(early.status()).as(early.text()).isEqualTo(422);
    caseworker.post(visits, Planned.under(plan, visit("2026-02-10", 50_000))).ok();
  }

  private static String visit(String day, long fen) {
    return """
    {"occurredOn":"%s","money":{"fen":%d},"receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
    """
        .formatted(day, fen);
  }

  @Test
  void aSlipIsMendedOnItsOwnDay() {
    String fund = fund("TAG-5");
    String plan = new Planned(ledger).drawnUp(day(Planned.body("TAG-5", 100_000, 9), "2026-01-05"));
    approve(plan, "2026-02-10").ok();
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    String visits = "/api/cases/" + file + "/visits";
    String wrong =
        caseworker
            .post(visits, Planned.under(plan, visit("2026-02-11", 100_000)))
            .ok()
            .said("/visitId");
    ledger
        .as("supervisor@410800")
        .post(visits + "/" + wrong + "/reversal", day(Drafts.broughtBack("录错金额"), "2026-02-11"))
        .ok();
    caseworker.post(visits, Planned.under(plan, visit("2026-02-11", 10_000))).ok();
    caseworker.post(visits, Planned.under(plan, visit("2026-02-11", 90_000))).ok();
    Reply books = supervisor.get(fund + "/reconciliation");
    assertThat(books.said("/agrees")).as(books.text()).isEqualTo("true");
  }

  /** What came back in May was not there to be given out in March, by whatever way it had left. */
  private static void comesBackInMay(String code, String act, String body) {
    fund(code);
    String plan = new Planned(ledger).drawnUp(day(Planned.body(code, 100_000, 9), "2026-01-05"));
    approve(plan, "2026-02-10").ok();
    Reply first = caseworker.post(act, Planned.under(plan, day(body, "2026-02-15"))).ok();
    String id = act.equals("/api/services") ? first.said("/serviceId") : first.said("/visitId");
    ledger
        .as("supervisor@410800")
        .post(act + "/" + id + "/reversal", day(Drafts.broughtBack("重复录入"), "2026-05-20"))
        .ok();
    Reply before = caseworker.post(act, Planned.under(plan, day(body, "2026-03-20")));
    assertThat(before.problem()).as(before.text()).isEqualTo("422 PLAN_EXCEEDED");
    caseworker.post(act, Planned.under(plan, day(body, "2026-05-20"))).ok();
    Reply books = supervisor.get("/api/funds/" + code + "/reconciliation");
    assertThat(books.said("/agrees")).as(books.text()).isEqualTo("true");
  }

  private static final String HANDED =
      "\"fund\":\"%s\",\"money\":{\"fen\":100000},"
          + "\"receipt\":{\"voucher\":\"QL1\",\"kind\":\"SIGNATURE\"}}";

  @Test
  void whatAVisitHandedOverIsThereAgainFromTheDayOnWhichItCame() {
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    comesBackInMay("TAG-8", "/api/cases/" + file + "/visits", "{" + HANDED.formatted("TAG-8"));
  }

  @Test
  void whatAVisitToAnEnterpriseHandedOverLikewise() {
    comesBackInMay(
        "TAG-9",
        "/api/enterprise-visits",
        "{\"enterprise\":\"第一机械厂\"," + HANDED.formatted("TAG-9"));
  }

  @Test
  void whatAServiceHandedOverLikewise() {
    comesBackInMay(
        "TAG-10",
        "/api/services",
        "{\"kind\":\"COOLNESS\",\"counts\":{\"persons\":30}," + HANDED.formatted("TAG-10"));
  }

  private static String aid(String code) {
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    String aids = "/api/cases/" + file + "/aids";
    String aid =
        caseworker
            .post(
                aids,
                Drafts.aid("2026-02-01").replace("ZYCZ-2026", code).replace("180000", "70000"))
            .ok()
            .said("/aidId");
    return aids + "/" + aid;
  }

  @Test
  void noAidIsDeliveredOnADayBeforeItWasApproved() throws Exception {
    fund("TAG-6");
    String aid = aid("TAG-6");
    ledger.decide(supervisor, aid + "/approval", Drafts.reason("同意")).ok();
    String file = aid.split("/", -1)[3];
    assertThat(ledger.awaitFact(file, "aid.funded", "aid.funds-refused")).isEqualTo("aid.funded");
    String dayBefore = LedgerCalendar.dayOf(Instant.now()).minusDays(1).toString();
    assertThat(finance.post(aid + "/delivery", Drafts.delivery(dayBefore, "张诚实")).problem())
        .isEqualTo("422 DATE_OUT_OF_ORDER");
    String today = LedgerCalendar.dayOf(Instant.now()).toString();
    finance.post(aid + "/delivery", Drafts.delivery(today, "张诚实")).ok();
  }

  @Test
  void aidApprovedOnADayBeforeTheMoneyCameIsRefusedItsFunds() throws Exception {
    fund("TAG-7");
    String aid = aid("TAG-7");
    ledger.decide(supervisor, aid + "/approval", day(Drafts.reason("同意"), "2026-02-02")).ok();
    String file = aid.split("/", -1)[3];
    assertThat(ledger.awaitFact(file, "aid.funded", "aid.funds-refused"))
        .isEqualTo("aid.funds-refused");
    assertThat(
            ledger
                .jdbc()
                .queryForObject(
                    "select convert_from(payload, 'UTF8')::json -> 'lacking' ->> 'on' from ledger_event"
                        + " where stream_id = ? and event_name = 'aid.funds-refused'",
                    String.class,
                    file))
        .isEqualTo("2026-02-02");
  }
}
