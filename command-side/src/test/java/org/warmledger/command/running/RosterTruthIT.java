package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.events.FundsCommitted;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Rosters and files never part: whatever happens to a line on its file is so on its roster. */
class RosterTruthIT {

  private static final String TODAY_BACK =
      "{\"reason\":\"发错\",\"voucher\":\"TK-1\",\"occurredOn\":\"2026-02-09\"}";

  private static RunningLedger ledger;
  private static Payroll payroll;
  private static Sender finance;
  private static Sender supervisor;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    payroll = new Payroll(ledger);
    finance = ledger.as("finance@410803");
    supervisor = ledger.as("supervisor@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static String aid(Worker worker, String rosterId, String line) {
    return "/api/cases/"
        + worker.caseId()
        + "/aids/aid-"
        + rosterId.substring("roster-".length())
        + "-"
        + line;
  }

  private static Reply atLine(Sender who, String rosterId, String act) {
    String path = "/api/rosters/" + rosterId + "/lines/" + act;
    return ledger.decide(who, path, Drafts.reason("银行退汇，账号已核实"));
  }

  private static String refused(Reply bank) {
    return bank.ok().said("/refused/0/code");
  }

  private static String inHand(String fund) {
    return ledger
        .as("compliance@410800")
        .get("/api/funds/" + fund + "/reconciliation")
        .said("/book/money/inHand/fen");
  }

  @Test
  void whatTheBankSendsBackAfterItWasPaidIsTakenBackAndPaidOnceMore() {
    payroll.fund("TH-1", 100_000);
    Worker worker = payroll.worker();
    String roster = payroll.carried("TH-1", 50_000, List.of(worker));
    payroll.bank(roster, "1,成功,LS1,2026-01-26").ok();
    assertThat(payroll.sentBack(roster, "1,退回,,2026-01-25").said("/refused/0/code"))
        .as("not before it was paid")
        .isEqualTo("LINE_ALREADY_PAID");
    assertThat(refused(payroll.bank(roster, "1,退回,,2026-01-28")))
        .as("not by whoever recorded that it was paid")
        .isEqualTo("C13_SAME_HANDS");

    assertThat(payroll.sentBack(roster, "1,退回,,2026-01-28").ok().said("/returned")).isEqualTo("1");
    assertThat(payroll.story(worker.caseId())).endsWith("case.aided aid.reversed");
    assertThat(inHand("TH-1")).isEqualTo("100000");
    assertThat(refused(payroll.bank(roster, "1,成功,LS2,2026-01-29"))).isEqualTo("AID_REVERSED");

    assertThat(atLine(ledger.as("supervisor@410803"), roster, "1/renewal").status()).isEqualTo(201);
    payroll.awaitCarried(roster, 2);
    assertThat(payroll.story(worker.caseId())).endsWith("aid.proposed aid.approved aid.funded");
    assertThat(payroll.bank(roster, "1,成功,LS1,2026-01-26").ok().said("/unchanged"))
        .as("what the bank said of the first time is known")
        .isEqualTo("1");
    assertThat(refused(payroll.bank(roster, "1,成功,LS2,2026-01-30")))
        .as("not before it was renewed")
        .isEqualTo("DATE_OUT_OF_ORDER");
    assertThat(payroll.bank(roster, "1,成功,LS2," + Planned.TODAY).ok().said("/paid")).isEqualTo("1");
    assertThat(inHand("TH-1")).isEqualTo("50000");
  }

  @Test
  void aLineIsRenewedByAnotherHandThanDrewItUpAndOnlyAfterItsMoneyCameBack() {
    payroll.fund("TH-2", 100_000);
    Worker worker = payroll.worker();
    String roster = payroll.carried("TH-2", 50_000, List.of(worker));
    payroll.bank(roster, "1,成功,LS1,2026-01-26").ok();
    assertThat(atLine(supervisor, roster, "1/renewal").problem())
        .isEqualTo("409 LINE_NOT_TAKEN_BACK");
    ledger.as("supervisor@410800").post(aid(worker, roster, "1") + "/reversal", TODAY_BACK).ok();
    assertThat(atLine(ledger.as("caseworker@410803"), roster, "1/renewal").problem())
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(
            supervisor
                .post("/api/rosters/" + roster + "/lines/1/renewal", Drafts.reason("再发"))
                .problem())
        .isEqualTo("428 VERSION_REQUIRED");
    atLine(supervisor, roster, "1/renewal").ok();
    payroll.awaitCarried(roster, 2);
    assertThat(payroll.facts(FundsCommitted.class, f -> f.fund().value().equals("TH-2")))
        .hasSize(2);
    assertThat(payroll.story(worker.caseId()))
        .endsWith("aid.reversed aid.proposed aid.approved aid.funded");
  }

  @Test
  void aLineIsRenewedAsItsFileWasShown() {
    payroll.fund("TH-9", 100_000);
    Worker worker = payroll.worker();
    String roster = payroll.carried("TH-9", 50_000, List.of(worker));
    payroll.bank(roster, "1,成功,LS1,2026-01-26").ok();
    ledger.as("supervisor@410800").post(aid(worker, roster, "1") + "/reversal", TODAY_BACK).ok();
    Sender shown = supervisor.with("If-Match", ledger.shown("/api/rosters/" + roster));
    ledger
        .as("caseworker@410803")
        .post("/api/cases/" + worker.caseId() + "/closure", Drafts.closure("2026-03-01"))
        .ok();
    Reply stale = shown.post("/api/rosters/" + roster + "/lines/1/renewal", Drafts.reason("再发"));
    assertThat(stale.problem()).isEqualTo("412 VERSION_CONFLICT");
    assertThat(stale.said("/changed/0/type")).isEqualTo("case.closed");
    ledger
        .as("caseworker@410803")
        .post(
            "/api/cases/" + worker.caseId() + "/reopening",
            "{\"reason\":\"返困\",\"occurredOn\":\"2026-03-02\"}")
        .ok();
    atLine(supervisor, roster, "1/renewal").ok();
    payroll.awaitCarried(roster, 2);
    assertThat(payroll.story(worker.caseId()))
        .endsWith("case.reopened aid.proposed aid.approved aid.funded");
  }

  @Test
  void aLineThatWasTakenBackIsDroppedWithoutMovingItsMoneyAgain() {
    payroll.fund("TH-3", 100_000);
    Worker worker = payroll.worker();
    String roster = payroll.carried("TH-3", 50_000, List.of(worker));
    payroll.bank(roster, "1,成功,LS1,2026-01-26").ok();
    ledger.as("supervisor@410800").post(aid(worker, roster, "1") + "/reversal", TODAY_BACK).ok();
    finance.post("/api/rosters/" + roster + "/lines/1/drop", Drafts.reason("本人放弃")).ok();
    assertThat(inHand("TH-3")).isEqualTo("100000");
    assertThat(atLine(supervisor, roster, "1/renewal").problem())
        .isEqualTo("409 LINE_NOT_TAKEN_BACK");
  }

  @Test
  void whatWasHandedOverOrGivenUpOnItsFileIsSoOnItsRoster() {
    payroll.fund("TH-4", 100_000);
    List<Worker> workers = payroll.workers(2);
    String roster = payroll.carried("TH-4", 50_000, workers);
    finance
        .post(aid(workers.get(0), roster, "1") + "/delivery", Drafts.delivery("2026-02-05", "张诚实"))
        .ok();
    String lines = "/api/rosters/" + roster + "/lines/";
    assertThat(finance.post(lines + "1/drop", Drafts.reason("已领")).problem())
        .isEqualTo("409 LINE_ALREADY_PAID");
    assertThat(
            finance
                .post(lines + "1/correction", "{\"accountNumber\":\"6222000099998888\"}")
                .problem())
        .isEqualTo("409 LINE_ALREADY_PAID");
    assertThat(refused(payroll.bank(roster, "1,退回,,2026-02-06"))).isEqualTo("LINE_ALREADY_PAID");
    ledger
        .decide(supervisor, aid(workers.get(1), roster, "2") + "/rejection", Drafts.reason("已迁出"))
        .ok();
    assertThat(refused(payroll.bank(roster, "2,退回,,2026-02-06"))).isEqualTo("LINE_GIVEN_UP");
    Reply again = finance.post(lines + "2/drop", Drafts.reason("已迁出"));
    assertThat(again.at("/alreadySo").asBoolean()).as(again.text()).isTrue();
    Payroll.await("the fund has it again", () -> inHand("TH-4").equals("50000"));
  }

  private static List<String> wrongLines(Reply refused) {
    assertThat(refused.problem()).isEqualTo("422 ROSTER_LINES_REFUSED");
    return refused.fields();
  }

  @Test
  void whoeverLiftedABlockOfALineNeitherDrawsItUpNorApprovesIt() {
    payroll.fund("TH-L", 100_000);
    List<Worker> workers = payroll.workers(2);
    String checks = "/api/cases/" + workers.get(1).caseId() + "/means-checks";
    String found =
        ledger
            .as("supervisor2@410803")
            .post(
                checks,
                "{\"exclusions\":[\"VEHICLE\"],\"authorization\":\"授权书 1 号\",\"note\":\"\","
                    + "\"occurredOn\":\"2026-01-20\"}")
            .ok()
            .said("/checkId");
    supervisor.post(checks + "/" + found + "/reversal", Drafts.reason("看错了车牌")).ok();
    String body = Payroll.roster("TH-L", 10_000, workers.toArray(Worker[]::new));
    assertThat(wrongLines(supervisor.post("/api/rosters", body)))
        .containsExactly("/lines/1/identityNumber C13_SAME_HANDS");
    String roster = payroll.drawnUp("TH-L", 10_000, workers);
    assertThat(wrongLines(payroll.approve(roster)))
        .containsExactly("/lines/1/identityNumber C13_SAME_HANDS");
    ledger
        .decide(
            ledger.as("supervisor2@410803"),
            "/api/rosters/" + roster + "/approval",
            Drafts.reason("同意"))
        .ok();
    payroll.awaitCarried(roster, 2);
  }

  @Test
  void whatPeopleFromAboveMayNotPayStaysUnpaidOnItsFile() {
    payroll.fund("TH-A", 100_000);
    Worker worker = payroll.worker();
    String roster = payroll.drawnUp("TH-A", 10_000, List.of(worker));
    ledger
        .decide(
            ledger.as("supervisor@410800"),
            "/api/rosters/" + roster + "/approval",
            Drafts.reason("同意"))
        .ok();
    payroll.awaitCarried(roster, 1);
    String row = "1,成功,LS1," + Planned.TODAY;
    assertThat(Payroll.bank(ledger.as("finance@410800"), roster, row).problem())
        .isEqualTo("422 C13_NO_OWN_HAND");
    assertThat(finance.post(aid(worker, roster, "1") + "/reversal", TODAY_BACK).problem())
        .isEqualTo("409 AID_NOT_DELIVERED");
    assertThat(payroll.bank(roster, row).said("/paid")).isEqualTo("1");
  }
}
