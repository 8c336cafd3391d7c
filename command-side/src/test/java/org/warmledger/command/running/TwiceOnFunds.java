package org.warmledger.command.running;

import static org.warmledger.command.running.Planned.under;

import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.platform.testkit.Reply;

/** Everything that moves a fund, done and asked for twice. */
record TwiceOnFunds(Twice twice) {

  private static final String FINANCE = "finance@410803";
  private static final String CITY = "finance@410800";
  private static final String SUPERVISOR = "supervisor@410803";
  private static final String CITY_SUPERVISOR = "supervisor@410800";
  private static final String CASEWORKER = "caseworker@410803";
  private static final String FUND = "ER-2";
  private static final String GIVEN =
      "\"money\":{\"fen\":100},\"receipt\":{\"voucher\":\"1\",\"kind\":\"SIGNATURE\"},"
          + "\"occurredOn\":\"%s\"}".formatted(Planned.TODAY);

  void all() {
    movements();
    grants();
    plans();
    rosters();
  }

  private RunningLedger ledger() {
    return twice.ledger();
  }

  private static String at(Reply entered) {
    return "/api/funds/" + entered.said("/fund") + "/movements/" + entered.said("/movementId");
  }

  private String confirmed(Reply entered) {
    twice.decided("supervisor@410000", at(entered) + "/confirmation", "{}");
    return at(entered);
  }

  private void movements() {
    confirmed(twice.done(CITY, "/api/funds", Drafts.fund("ER-UP")));
    new Payroll(ledger()).fund(FUND, 10_000_000);
    String up = "/api/funds/ER-UP";
    String receipt = confirmed(twice.done(CITY, up + "/receipts", Drafts.receipt(5_000)));
    String reversal =
        at(ledger().move(ledger().as(CITY), up + "/receipts", Drafts.receipt(700))) + "/reversal";
    confirmed(twice.done("supervisor@410800", reversal, Drafts.reason("记错")));
    confirmed(
        twice.done(
            CITY,
            up + "/allocations",
            "{\"to\":\"" + FUND + "\",\"money\":{\"fen\":100},\"voucher\":\"BK-1\"}"));
    confirmed(
        twice.done(
            CITY,
            up + "/returns",
            "{\"money\":{\"fen\":1},\"giver\":\"市财政局\",\"reason\":\"结余\",\"voucher\":\"TH-1\"}"));
    ended(up);
  }

  private void ended(String up) {
    Reply wrong = ledger().as(CITY).post(up + "/receipts", Drafts.receipt(9)).ok();
    twice.done(CITY, at(wrong) + "/withdrawal", Drafts.reason("填错"));
    Reply turnedDown = ledger().as(CITY).post(up + "/receipts", Drafts.receipt(8)).ok();
    twice.decided("supervisor@410000", at(turnedDown) + "/rejection", Drafts.reason("不符"));
    ledger().move(ledger().as(CITY), "/api/funds", Drafts.fund("ER-END")).ok();
    String end = "/api/funds/ER-END";
    confirmed(twice.done(CITY, end + "/amendments", Drafts.amendment()));
    confirmed(twice.done(CITY, end + "/closure", Drafts.fundClosure()));
    confirmed(twice.done(CITY, end + "/closure/reversal", Drafts.reason("结项有误")));
  }

  private void grants() {
    Reply given =
        twice.done(
            CITY,
            "/api/funds/ER-UP/grants",
            "{\"to\":\"410803\",\"ceiling\":{\"fen\":500},\"from\":\"2026-01-01\","
                + "\"until\":\"2030-12-31\",\"voucher\":\"SQ-1\"}");
    confirmed(given);
    String end = "/api/funds/ER-UP/grants/" + given.said("/grantId") + "/end";
    confirmed(twice.done(CITY, end, Drafts.reason("期满")));
  }

  private String drawnUp() {
    Reply drawn = twice.done(CASEWORKER, "/api/spending-plans", Planned.body(FUND, 10_000, 9));
    return "/api/spending-plans/" + drawn.said("/planId");
  }

  private void plans() {
    twice.decided(SUPERVISOR, drawnUp() + "/rejection", Drafts.reason("不符"));
    twice.done(CASEWORKER, drawnUp() + "/withdrawal", Drafts.reason("填错"));
    String plan = drawnUp();
    twice.decided(SUPERVISOR, plan + "/approval", Drafts.reason("同意"));
    String id = plan.substring("/api/spending-plans/".length());
    Reply visited =
        twice.done(
            CASEWORKER,
            "/api/enterprise-visits",
            under(id, "{\"enterprise\":\"第一机械厂\",\"campaign\":\"两节\"," + GIVEN));
    twice.done(
        CITY_SUPERVISOR,
        "/api/enterprise-visits/" + visited.said("/visitId") + "/reversal",
        Drafts.broughtBack("记错"));
    Reply provided =
        twice.done(
            CASEWORKER,
            "/api/services",
            under(id, "{\"kind\":\"COOLNESS\",\"campaign\":\"两节\"," + GIVEN));
    twice.done(
        CITY_SUPERVISOR,
        "/api/services/" + provided.said("/serviceId") + "/reversal",
        Drafts.broughtBack("记错"));
    twice.done(FINANCE, plan + "/closure", Drafts.reason("结束"));
  }

  private String roster(Worker... workers) {
    Reply drawn = twice.done(CASEWORKER, "/api/rosters", Payroll.roster(FUND, 1_000, workers));
    return "/api/rosters/" + drawn.said("/rosterId");
  }

  private void bills(Payroll payroll) {
    String drawn = CorrectedBills.roster(FUND, payroll.worker(), "WR-1");
    String id = twice.done(CASEWORKER, "/api/rosters", drawn).said("/rosterId");
    payroll.approve(id).ok();
    payroll.awaitCarried(id, 1);
    String line = "/api/rosters/" + id + "/lines/1/bills-correction";
    twice.done(CASEWORKER, line, CorrectedBills.right("ZX-1"));
    twice.decided(SUPERVISOR, line + "/confirmation", "{}");
  }

  private void rosters() {
    Payroll payroll = new Payroll(ledger());
    twice.decided(SUPERVISOR, roster(payroll.worker()) + "/rejection", Drafts.reason("不符"));
    String roster = roster(payroll.worker(), payroll.worker());
    twice.decided(
        SUPERVISOR, roster + "/approval", "{\"reason\":\"同意\",\"occurredOn\":\"2026-01-22\"}");
    payroll.awaitCarried(roster.substring("/api/rosters/".length()), 2);
    String first = roster + "/lines/1";
    twice.done(CASEWORKER, first + "/correction", "{\"accountNumber\":\"6222000099998888\"}");
    twice.decided(SUPERVISOR, first + "/correction/confirmation", "{}");
    bills(payroll);
    twice.done(
        ledger().as(FINANCE),
        roster + "/bank-results",
        (sender, at) ->
            sender.upload(at, "序号,结果,流水号,日期\n1,成功,LS1,2026-01-25\n", java.util.Map.of()));
    payroll.bank(roster.substring("/api/rosters/".length()), "2,退回,,2026-01-25").ok();
    twice.done(
        SUPERVISOR,
        roster + "/lines/2/bank-result/reversal",
        "{\"result\":\"RETURNED\",\"answeredOn\":\"2026-01-25\",\"reason\":\"看错了行\"}");
    twice.done(FINANCE, roster + "/lines/2/drop", Drafts.reason("账号无法核实"));
    payroll.sentBack(roster.substring("/api/rosters/".length()), "1,退回,,2026-01-26").ok();
    twice.decided(SUPERVISOR, first + "/renewal", Drafts.reason("账号已核实"));
  }
}
