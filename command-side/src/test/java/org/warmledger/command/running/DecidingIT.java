package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Nobody decides on what they were not shown, or on what is no longer so. */
class DecidingIT {

  private static final String YES = Drafts.yes();

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender finance;
  private static Sender compliance;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    finance = ledger.as("finance@410803");
    compliance = ledger.as("compliance@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static long written() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  private static void fund(String code, long fen) {
    ledger.move(finance, "/api/funds", Drafts.fund(code)).ok();
    ledger.move(finance, "/api/funds/" + code + "/receipts", Drafts.receipt(fen)).ok();
  }

  private static String archived() {
    return "/api/cases/"
        + caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
  }

  /** An aid of 1,800 yuan. */
  private static String proposed(String file, String fund) {
    Reply aid =
        caseworker.post(file + "/aids", Drafts.aid("2026-02-01").replace("ZYCZ-2026", fund)).ok();
    return file + "/aids/" + aid.said("/aidId");
  }

  private static Reply decide(String path, String shown) {
    return supervisor.with("If-Match", shown).post(path, YES);
  }

  private static List<String> changed(Reply reply) {
    assertThat(reply.problem()).as(reply.text()).isEqualTo("412 VERSION_CONFLICT");
    return reply
        .at("/changed")
        .valueStream()
        .map(
            fact ->
                String.join(
                    " ",
                    fact.at("/type").asString(),
                    fact.at("/occurredOn").asString(),
                    fact.at("/actor").asString()))
        .toList();
  }

  static Stream<Operation> decisions() {
    return KeptDescription.of("command-side").operations().stream().filter(Operation::decides);
  }

  private static String anywhere(Operation operation) {
    return operation
        .path()
        .replaceAll("\\{(\\w+)Id}", "$1-1")
        .replace("means-checks/check-1", "means-checks/means-check-1")
        .replaceAll("\\{\\w+}", "1");
  }

  @Test
  void everyDecisionThatDoesNotSayWhatWasShownIsRefused() {
    long before = written();
    SoftAssertions all = new SoftAssertions();
    decisions()
        .map(DecidingIT::anywhere)
        .forEach(
            path -> {
              Sender who = path.startsWith("/api/persons") ? compliance : supervisor;
              all.assertThat(who.post(path, "{}").problem())
                  .as(path)
                  .isEqualTo("428 VERSION_REQUIRED");
              all.assertThat(who.with("If-Match", "*").post(path, "{}").problem())
                  .as(path)
                  .isEqualTo("428 VERSION_REQUIRED");
            });
    all.assertAll();
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void whatHasMovedOnIsToldByFactDayAndActor() {
    fund("SHOWN-1", 1_000_000);
    String file = archived();
    String aid = proposed(file, "SHOWN-1");
    String shown = ledger.shown(aid + "/approval");
    caseworker.post(file + "/visits", Drafts.visit("2026-01-20")).ok();
    long before = written();
    for (String how : List.of("/approval", "/rejection")) {
      assertThat(changed(decide(aid + how, shown)))
          .containsExactly(
              "case.visited 2026-01-20 caseworker@410803",
              "case.follow-up-promised 2026-01-20 caseworker@410803");
    }
    assertThat(written()).isEqualTo(before);
    assertThat(ledger.decide(supervisor, aid + "/approval", YES).status()).isEqualTo(201);
  }

  @Test
  void theFundIsShownToo() {
    fund("SHOWN-2", 1_000_000);
    String aid = proposed(archived(), "SHOWN-2");
    String shown = ledger.shown(aid + "/approval");
    String fileOnly = shown.substring(0, shown.indexOf('-')) + "\"";
    assertThat(decide(aid + "/approval", fileOnly).problem()).isEqualTo("428 VERSION_REQUIRED");
    ledger.move(finance, "/api/funds/SHOWN-2/receipts", Drafts.receipt(500)).ok();
    Reply stale = decide(aid + "/approval", shown);
    assertThat(changed(stale))
        .singleElement()
        .asString()
        .matches("fund.received [0-9-]{10} supervisor@100000");
    assertThat(stale.said("/changed/0/about")).isEqualTo("fund-SHOWN-2");
    assertThat(ledger.decide(supervisor, aid + "/approval", YES).status()).isEqualTo(201);
  }

  /** Nothing has changed since it: that is said, instead of an empty list alone. */
  @Test
  void aVersionThatNeverWasIsSaidToBeNone() {
    fund("SHOWN-7", 1_000_000);
    String aid = proposed(archived(), "SHOWN-7");
    String shown = ledger.shown(aid + "/approval");
    String version = shown.substring(1, shown.indexOf('-'));
    for (String never : List.of('"' + version + "-9999\"", "\"9999-1\"", "\"9999\"")) {
      Reply refused = decide(aid + "/approval", never);
      assertThat(refused.problem()).as(never).isEqualTo("412 VERSION_CONFLICT");
      assertThat(refused.said("/detail")).as(never).contains("has never been");
      assertThat(refused.at("/changed").isEmpty()).isTrue();
    }
    Reply closure =
        caseworker
            .with("If-Match", "\"9999\"")
            .post(aid.replaceFirst("/aids/.*", "/closure"), Drafts.closure("2026-03-01"));
    assertThat(closure.said("/detail")).contains("has never been");
    String stale = decide(aid + "/approval", "\"0-0\"").said("/detail");
    assertThat(stale).as("what has moved on").doesNotContain("never");
  }

  @Test
  void whatOthersGotOutOfTheFundMattersWhenTooLittleIsLeft() throws Exception {
    fund("SHOWN-3", 360_000);
    List<String> aids = Stream.generate(() -> proposed(archived(), "SHOWN-3")).limit(3).toList();
    List<String> shown = aids.stream().map(aid -> ledger.shown(aid + "/approval")).toList();
    for (int i = 0; i < 2; i++) {
      assertThat(decide(aids.get(i) + "/approval", shown.get(i)).status()).isEqualTo(201);
      ledger.awaitFact(aids.get(i).split("/", -1)[3], "aid.funded");
    }
    assertThat(changed(decide(aids.get(2) + "/approval", shown.get(2))))
        .hasSize(2)
        .allMatch(fact -> fact.startsWith("fund.booked"));
  }

  @Test
  void aRosterIsDecidedOnAsItWasShownWithItsFund() {
    fund("SHOWN-4", 1_000_000);
    Payroll payroll = new Payroll(ledger);
    List<Worker> workers = payroll.workers(2);
    String path = "/api/rosters/" + payroll.drawnUp("SHOWN-4", 50_000, workers) + "/approval";
    String shown = ledger.shown(path);
    ledger.move(finance, "/api/funds/SHOWN-4/receipts", Drafts.receipt(500)).ok();
    assertThat(changed(decide(path, shown)))
        .singleElement()
        .asString()
        .matches("fund.received [0-9-]{10} supervisor@100000");
    assertThat(ledger.decide(supervisor, path, YES).status()).isEqualTo(201);
  }

  /**
   * Of a file behind a line what matters to who gets what; a visit that hands nothing over doesn't.
   */
  @Test
  void aRosterIsDecidedOnAsTheFilesOfItsLinesWereShown() {
    fund("SHOWN-8", 1_000_000);
    Payroll payroll = new Payroll(ledger);
    List<Worker> workers = payroll.workers(3);
    String path = "/api/rosters/" + payroll.drawnUp("SHOWN-8", 50_000, workers) + "/approval";
    String shown = ledger.shown(path);
    String withoutFiles = shown.substring(0, shown.lastIndexOf('-')) + "\"";
    assertThat(decide(path, withoutFiles).problem()).isEqualTo("428 VERSION_REQUIRED");
    visited(workers.get(0));
    revised(workers.get(1));
    long before = written();
    Reply stale = decide(path, shown);
    assertThat(changed(stale)).containsExactly("case.revised 2026-01-21 caseworker@410803");
    assertThat(stale.said("/changed/0/line")).isEqualTo("2");
    assertThat(stale.said("/changed/0/about")).isEqualTo(workers.get(1).caseId());
    Reply never = decide(path, withoutFiles.replaceAll("\"$", "-999999999\""));
    assertThat(never.said("/detail")).contains("has never been");
    assertThat(written()).isEqualTo(before);
    String lookedAgain = ledger.shown(path);
    visited(workers.get(2));
    assertThat(decide(path, lookedAgain).status()).as("a visit only").isEqualTo(201);
  }

  private static void visited(Worker worker) {
    caseworker.post("/api/cases/" + worker.caseId() + "/visits", Drafts.visit("2026-01-20")).ok();
  }

  private static void revised(Worker worker) {
    caseworker
        .post(
            "/api/cases/" + worker.caseId() + "/revisions",
            Drafts.householdOf(worker.name(), worker.number())
                .replace("\"union\":\"410803\",", "")
                .replace("\"note\":\"房屋漏雨\"", "\"reason\":\"收入变化\"")
                .replace("2026-01-12", "2026-01-21")
                .replace("2400000", "3600000"))
        .ok();
  }

  /** The outcomes of the one decision whose answer waits: {@code DecisionsThatWaitTest}. */
  @ParameterizedTest
  @CsvSource({"1000000,COMMITTED,/delivery", "1,REFUSED,/rejection"})
  void theNextActGoesByWhatADecisionAnswersAfterItHasWaited(long fen, String outcome, String next) {
    String fund = "SHOWN-6" + outcome;
    fund(fund, fen);
    String aid = proposed(archived(), fund);
    Reply rehearsed = ledger.decide(supervisor, aid + "/approval?dryRun=true", YES);
    Reply approval = ledger.decide(supervisor, aid + "/approval", YES).ok();
    assertThat(approval.said("/funding")).isEqualTo(outcome);
    Rehearsals.foretold(aid, rehearsed, approval);
    assertThat(rehearsed.said("/funding")).isEqualTo(outcome);
    assertThat(approval.header("ETag")).isEqualTo('"' + approval.said("/version") + '"');
    assertThat(approval.header("Ledger-Position")).isEqualTo(positionOf(aid));
    Reply act =
        next.equals("/delivery")
            ? finance
                .with("If-Match", approval.header("ETag"))
                .post(aid + next, Drafts.delivery("2026-02-10", "张诚实"))
            : decide(aid + next, approval.header("ETag"));
    assertThat(act.status()).as(act.text()).isEqualTo(201);
  }

  private static String positionOf(String aid) {
    return ledger
        .jdbc()
        .queryForObject(
            "select max(position) from ledger_event where stream_id = ?",
            String.class,
            aid.split("/", -1)[3]);
  }

  @Test
  void whatIsSentAgainFindsItsOwnWriteThoughTheVersionHasMovedOn() {
    fund("SHOWN-5", 1_000_000);
    String file = archived();
    String aid = proposed(file, "SHOWN-5");
    Sender again =
        supervisor
            .with("Idempotency-Key", "decide-once")
            .with("If-Match", ledger.shown(aid + "/approval"));
    Reply first = again.post(aid + "/approval", YES).ok();
    caseworker.post(file + "/visits", Drafts.visit("2026-01-20")).ok();
    ledger.move(finance, "/api/funds/SHOWN-5/receipts", Drafts.receipt(500)).ok();
    Reply second = again.post(aid + "/approval", YES).ok();
    assertThat(second.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
  }
}
