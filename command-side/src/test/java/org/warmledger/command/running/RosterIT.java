package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Rosters over HTTP on a real store: drawn up, approved, carried, paid line by line. */
class RosterIT {

  private static RunningLedger ledger;
  private static Payroll payroll;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    payroll = new Payroll(ledger);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static Reply drawUp(String body) {
    return ledger.as("caseworker@410803").post("/api/rosters", body);
  }

  private static boolean isOf(RosterId roster, String rosterId) {
    return roster.value().equals(rosterId);
  }

  private static List<FundBooked> booked(String fund, FundMovement movement) {
    return payroll.facts(
        FundBooked.class, fact -> fact.fund().value().equals(fund) && fact.movement() == movement);
  }

  @Test
  void anApprovedRosterReachesEveryFileInTheNamesOfBothHands() {
    payroll.fund("JZ-1", 500_000);
    List<Worker> workers = payroll.workers(3);
    String rosterId = payroll.carried("JZ-1", 50_000, workers);

    assertThat(payroll.story(rosterId))
        .isEqualTo("roster.drawn-up roster.lines-listed roster.approved roster.lines-carried");
    assertThat(booked("JZ-1", FundMovement.COMMITTED))
        .singleElement()
        .extracting(FundBooked::count)
        .isEqualTo(3);
    String aid = "aid-" + rosterId.substring("roster-".length()) + "-1";
    assertThat(payroll.story(workers.getFirst().caseId()))
        .isEqualTo("case.archived aid.proposed aid.approved aid.funded");
    assertThat(payroll.facts(AidProposed.class, fact -> fact.aidId().value().equals(aid)))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.proposedBy().value()).isEqualTo("caseworker@410803");
              assertThat(fact.terms().roster()).hasValueSatisfying(r -> isOf(r, rosterId));
            });
    assertThat(payroll.facts(AidApproved.class, fact -> fact.aidId().value().equals(aid)))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.approvedBy().value()).isEqualTo("supervisor@410803");
              assertThat(fact.seen()).hasValueSatisfying(s -> assertThat(s.fileVersion()).isZero());
            });
    assertThat(payroll.story("commitment-" + aid)).isEqualTo("funds.committed");
  }

  @Test
  void whoDrewItUpDoesNotApproveItNorDoesWhoApprovedItPayIt() {
    payroll.fund("JZ-2", 500_000);
    List<Worker> workers = payroll.workers(1);
    Sender supervisor = ledger.as("supervisor@410803");
    Reply drawnUp =
        supervisor.post("/api/rosters", Payroll.roster("JZ-2", 50_000, workers.getFirst()));
    String path = "/api/rosters/" + drawnUp.said("/rosterId");
    assertThat(ledger.decide(supervisor, path + "/approval", Drafts.reason("同意")).problem())
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(
            ledger
                .decide(ledger.as("caseworker@410803"), path + "/approval", Drafts.reason("同意"))
                .problem())
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(
            ledger
                .decide(ledger.as("supervisor@410811"), path + "/approval", Drafts.reason(""))
                .problem())
        .isEqualTo("404 ROSTER_NOT_FOUND");
    assertThat(payroll.bank(drawnUp.said("/rosterId"), "1,成功,LS1,2026-01-26").problem())
        .isEqualTo("409 ROSTER_NOT_APPROVED");
  }

  @Test
  void everyLineWithAFaultIsNamedAndNothingIsWritten() {
    payroll.fund("JZ-3", 500_000);
    Worker sound = payroll.worker();
    Worker closed = payroll.worker();
    ledger
        .as("caseworker@410803")
        .post("/api/cases/" + closed.caseId() + "/closure", Drafts.closure("2026-01-15"));
    long before = payroll.events();
    String misnamed = new Worker(payroll.worker().number(), "李四", "").line(100);

    List<String> lines =
        List.of(
            sound.line(100),
            sound.line(100),
            closed.line(100),
            new Worker(Drafts.someone(), "王五", "").line(100),
            misnamed);
    Reply reply = drawUp(Payroll.roster("JZ-3", 600, lines));

    assertThat(reply.problem()).isEqualTo("422 ROSTER_LINES_REFUSED");
    assertThat(reply.fields())
        .containsExactly(
            "/lines/1/identityNumber SAME_PERSON_TWICE",
            "/lines/2/identityNumber C05_AID_AFTER_END",
            "/lines/3/identityNumber CASE_NOT_FOUND",
            "/lines/4/name C09_PAYEE_MISMATCH");
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void whatIsWrongWithTheWholeIsRefused() {
    payroll.fund("JZ-4", 500_000);
    Worker worker = payroll.worker();
    long before = payroll.events();
    assertThat(drawUp(Payroll.roster("JZ-4", 101, List.of(worker.line(100)))).problem())
        .isEqualTo("422 ROSTER_TOTAL_MISMATCH");
    assertThat(drawUp(Payroll.roster("NIE-GEHOERT", 100, worker)).problem())
        .isEqualTo("422 UNKNOWN_FUND");
    assertThat(drawUp(Payroll.roster("JZ-4", 0, List.of())).fields())
        .containsExactly("/lines REQUIRED");
    assertThat(drawUp(Payroll.roster("JZ-4", 0, List.of(worker.line(0)))).fields())
        .containsExactly("/lines/0/money AMOUNT_ZERO");
    Reply negative = drawUp(Payroll.roster("JZ-4", 0, List.of(worker.line(-1))));
    assertThat(negative.status()).isEqualTo(400);
    assertThat(negative.fields()).containsExactly("/lines/0/money MALFORMED_FIELD");
    String half =
        worker
            .line(0)
            .replace(
                "\"goods\":[]",
                "\"goods\":[{\"item\":\"米\",\"quantity\":1.5,\"unit\":\"袋\",\"unitValue\":{\"fen\":1}}]");
    assertThat(drawUp(Payroll.roster("JZ-4", 0, List.of(half))).status()).isEqualTo(400);
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void aFileThatEndedSinceKeepsTheWholeRosterFromBeingApproved() {
    payroll.fund("JZ-5", 500_000);
    List<Worker> workers = payroll.workers(3);
    String rosterId = payroll.drawnUp("JZ-5", 100, workers);
    ledger
        .as("caseworker@410803")
        .post("/api/cases/" + workers.get(1).caseId() + "/closure", Drafts.closure("2026-01-21"));
    long before = payroll.events();

    Reply reply = payroll.approve(rosterId);

    assertThat(reply.problem()).isEqualTo("422 ROSTER_LINES_REFUSED");
    assertThat(reply.fields()).containsExactly("/lines/1/identityNumber C05_AID_AFTER_END");
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void ofTwoRostersThatRaceForTheLastYuanExactlyOneWins() throws Exception {
    for (int round = 0; round < 5; round++) {
      String fund = "JZ-RACE-" + round;
      payroll.fund(fund, 100_000);
      List<String> rosters =
          List.of(
              payroll.drawnUp(fund, 50_000, payroll.workers(2)),
              payroll.drawnUp(fund, 50_000, payroll.workers(2)));
      AtomicInteger next = new AtomicInteger();

      List<Reply> replies =
          ManyHands.ask(2, () -> payroll.approve(rosters.get(next.getAndIncrement())));

      assertThat(replies.stream().map(r -> r.status() == 201 ? "approved" : r.problem()))
          .satisfiesExactlyInAnyOrder(
              one -> assertThat(one).isEqualTo("approved"),
              other -> assertThat(other).isIn("422 C22_OVERDRAWN", "412 VERSION_CONFLICT"));
      assertThat(payroll.facts(FundsCommitted.class, f -> f.fund().value().equals(fund)))
          .hasSize(2);
      assertThat(booked(fund, FundMovement.COMMITTED)).hasSize(1);
    }
  }

  @Test
  void theBankPaysReturnsAndIsAnsweredTwice() {
    payroll.fund("JZ-6", 500_000);
    List<Worker> workers = payroll.workers(4);
    String rosterId = payroll.carried("JZ-6", 50_000, workers);
    String[] rows = {
      "1,成功,LS001,2026-01-26",
      "2,退回,,2026-01-26",
      "3,账号错误,,2026-01-26",
      "5,成功,LS005,2026-01-26",
      "4,也许,,2026-01-26"
    };

    Reply first = payroll.bank(rosterId, rows);
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(counts(first)).isEqualTo("paid 1, returned 1, wrong 1, unchanged 0");
    assertThat(refused(first)).containsExactly("5 LINE_NOT_FOUND", "6 UNKNOWN_WORD");
    assertThat(payroll.story(workers.getFirst().caseId())).endsWith("aid.funded case.aided");
    assertThat(payroll.facts(CaseAided.class).getLast().receipt().voucher()).isEqualTo("LS001");

    long before = payroll.events();
    assertThat(counts(payroll.bank(rosterId, rows)))
        .isEqualTo("paid 0, returned 0, wrong 0, unchanged 3");
    assertThat(payroll.facts(RosterLinesPaid.class, f -> isOf(f.rosterId(), rosterId))).hasSize(1);
    assertThat(
            payroll.facts(
                CaseAided.class, f -> f.caseId().value().equals(workers.getFirst().caseId())))
        .hasSize(1);
    assertThat(payroll.events() - before).as("settlement of line 1 at most").isLessThanOrEqualTo(2);
  }

  private static Reply atLine(String rosterId, String act, String body) {
    return ledger.as("finance@410803").post("/api/rosters/" + rosterId + "/lines/" + act, body);
  }

  @Test
  void aCorrectedLineIsPaidAndAHopelessOneIsDropped() {
    payroll.fund("JZ-7", 500_000);
    List<Worker> workers = payroll.workers(2);
    String rosterId = payroll.carried("JZ-7", 50_000, workers);
    payroll.bank(rosterId, "1,账号错误,,2026-01-26", "2,退回,,2026-01-26");

    payroll.corrected(rosterId, 1, "6222000099998888");
    assertThat(counts(payroll.bank(rosterId, "1,成功,LS7,2026-01-28")))
        .isEqualTo("paid 1, returned 0, wrong 0, unchanged 0");
    assertThat(payroll.facts(CaseAided.class).getLast().payee().toString()).doesNotContain("6222");

    assertThat(atLine(rosterId, "2/drop", Drafts.reason("張 誠實肝癌去世")).fields())
        .containsExactly("/reason PERSONAL_NAME");
    atLine(rosterId, "2/drop", Drafts.reason("账号无法核实")).ok();
    assertThat(payroll.story(workers.get(1).caseId())).endsWith("aid.funded aid.rejected");
    String second = "commitment-aid-" + rosterId.substring("roster-".length()) + "-2";
    assertThat(payroll.facts(FundsReleased.class, f -> f.commitment().value().equals(second)))
        .singleElement()
        .extracting(FundsReleased::reason)
        .isEqualTo(ReleaseReason.LINE_DROPPED);
    assertThat(refused(payroll.bank(rosterId, "2,成功,LS8,2026-01-29")))
        .containsExactly("2 LINE_GIVEN_UP");
    assertThat(atLine(rosterId, "1/drop", Drafts.reason("重复")).problem())
        .isEqualTo("409 LINE_ALREADY_PAID");
  }

  @Test
  void theSameRequestAgainDrawsNothingUpTwice() {
    payroll.fund("JZ-8", 500_000);
    Sender desk = ledger.as("caseworker@410803").with("Idempotency-Key", "roster-key");
    String body = Payroll.roster("JZ-8", 100, payroll.worker());
    Reply first = desk.post("/api/rosters", body);
    Reply again = desk.post("/api/rosters", body);
    assertThat(again.said("/rosterId")).isEqualTo(first.said("/rosterId"));
    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(payroll.story(first.said("/rosterId")))
        .isEqualTo("roster.drawn-up roster.lines-listed");
  }

  private static String counts(Reply reply) {
    return "paid %s, returned %s, wrong %s, unchanged %s"
        .formatted(
            reply.said("/paid"),
            reply.said("/returned"),
            reply.said("/wrongAccount"),
            reply.said("/unchanged"));
  }

  private static List<String> refused(Reply reply) {
    List<String> rows = new ArrayList<>();
    reply
        .body()
        .at("/refused")
        .forEach(row -> rows.add(row.at("/row").asString() + " " + row.at("/code").asString()));
    return rows;
  }
}
