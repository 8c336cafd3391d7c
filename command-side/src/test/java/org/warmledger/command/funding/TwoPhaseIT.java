package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.running.Bodies;
import org.warmledger.command.running.Desk;
import org.warmledger.command.running.Reply;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.launchers.RealStores;

/** Approved → committed → delivered → settled, or released; whatever step it is killed at. */
class TwoPhaseIT {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private static RunningLedger ledger;
  private static Desk caseworker;
  private static Desk supervisor;
  private static Desk finance;

  private final String fund = "F" + NEXT.incrementAndGet();

  @BeforeAll
  static void start() {
    sitDown(
        RunningLedger.startWith(
            List.of(Interruptions.Part.class), RealStores.freshDatabaseJdbcUrl()));
  }

  private static void sitDown(RunningLedger at) {
    ledger = at;
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    finance = ledger.as("finance@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static Interruptions interruptions() {
    return ledger.bean(Interruptions.class);
  }

  private void fill(long fen) {
    assertThat(finance.post("/api/funds", Bodies.fund(fund)).status()).isEqualTo(201);
    assertThat(finance.post("/api/funds/" + fund + "/receipts", Bodies.receipt(fen)).status())
        .isEqualTo(201);
  }

  /** A proposed aid of 1,800 yuan. */
  private String proposed() {
    String file =
        "/api/cases/"
            + caseworker.post("/api/cases", Bodies.household(Bodies.someone())).at("/caseId");
    Reply aid =
        caseworker.post(file + "/aids", Bodies.aid("2026-02-01").replace("ZYCZ-2026", fund));
    assertThat(aid.status()).as(aid.text()).isEqualTo(201);
    return file + "/aids/" + aid.at("/aidId");
  }

  private static Reply approve(String aid) {
    return supervisor.post(aid + "/approval", Bodies.reason("同意"));
  }

  /** What the fund decided, however long it took on a busy machine. */
  private static String funding(String aid) throws Exception {
    String told = approve(aid).at("/funding");
    return told.equals("PENDING")
        ? ledger
            .awaitFact(aid.split("/", -1)[3], "aid.funded", "aid.funds-refused")
            .replace("aid.funded", "COMMITTED")
            .replace("aid.funds-refused", "REFUSED")
        : told;
  }

  private static Reply deliver(String aid) {
    return finance.post(aid + "/delivery", Bodies.delivery("2026-02-05", "张诚实"));
  }

  private static Reply reverse(String aid) {
    return supervisor.post(aid + "/reversal", "{\"reason\":\"退回\",\"occurredOn\":\"2026-02-09\"}");
  }

  private void booksSay(long committed, long disbursed, long inHand) {
    Reply books = supervisor.get("/api/funds/" + fund + "/reconciliation");
    assertThat(books.at("/agrees")).as(books.text()).isEqualTo("true");
    assertThat(
            List.of(
                books.at("/book/money/committed/fen"),
                books.at("/book/money/disbursed/fen"),
                books.at("/book/money/inHand/fen")))
        .containsExactly("" + committed, "" + disbursed, "" + inHand);
    assertThat(supervisor.get("/api/funding/stuck").at("/items/0/aidId")).isEmpty();
  }

  private int facts(String aid, String name) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from ledger_event where stream_id = ? and event_name = ?",
            Integer.class,
            commitment(aid),
            name);
  }

  private static String commitment(String aid) {
    return "commitment-" + aid.substring(aid.lastIndexOf('/') + 1);
  }

  private static void awaitCommitment(String aid, String name) throws Exception {
    ledger.awaitFact(commitment(aid), name);
  }

  @Test
  void approvalAnswersWhatTheFundHasDecided() {
    fill(200_000);
    Reply first = approve(proposed());
    assertThat(first.at("/funding")).as(first.text()).isEqualTo("COMMITTED");
    Reply second = approve(proposed());
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.at("/funding")).isEqualTo("REFUSED");
    assertThat(second.at("/refusal")).isEqualTo("C22_OVERDRAWN");
    booksSay(180_000, 0, 20_000);
  }

  @Test
  void approvingAgainTellsTheSame() throws Exception {
    fill(180_000);
    String aid = proposed();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    assertThat(approve(aid).at("/funding")).isEqualTo("COMMITTED");
    booksSay(180_000, 0, 0);
  }

  @Test
  void aRefusedAidIsFundedOnceItIsApprovedAgainAndTheFundHolds() {
    fill(1_000);
    String aid = proposed();
    assertThat(approve(aid).at("/funding")).isEqualTo("REFUSED");
    assertThat(deliver(aid).problem()).isEqualTo("409 AID_NOT_FUNDED");
    finance.post("/api/funds/" + fund + "/receipts", Bodies.receipt(180_000));
    assertThat(approve(aid).at("/funding")).isEqualTo("COMMITTED");
    booksSay(180_000, 0, 1_000);
  }

  @Test
  void deliveredAidIsSettledAndReversedOnce() throws Exception {
    fill(200_000);
    String aid = proposed();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    assertThat(deliver(aid).status()).isEqualTo(201);
    awaitCommitment(aid, "funds.settled");
    booksSay(0, 180_000, 20_000);
    assertThat(reverse(aid).status()).isEqualTo(201);
    booksSay(0, 0, 200_000);
    assertThat(
            supervisor
                .post(aid + "/reversal", "{\"reason\":\"退回\",\"occurredOn\":\"2026-02-10\"}")
                .problem())
        .isEqualTo("409 AID_REVERSED");
    booksSay(0, 0, 200_000);
  }

  @Test
  void aidIsReversedEvenBeforeItIsSettled() throws Exception {
    fill(180_000);
    String aid = proposed();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    interruptions().killOnceAt(Step.READ);
    deliver(aid);
    Reply reversed = reverse(aid);
    assertThat(reversed.status()).as(reversed.text()).isEqualTo(201);
    booksSay(0, 0, 180_000);
    assertThat(facts(aid, "funds.settled")).isEqualTo(1);
  }

  @Test
  void aClosedFundTakesNothingBack() throws Exception {
    fill(180_000);
    String aid = proposed();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    deliver(aid);
    awaitCommitment(aid, "funds.settled");
    Reply closed = supervisor.post("/api/funds/" + fund + "/closure", Bodies.reason("项目结束"));
    assertThat(closed.status()).as(closed.text()).isEqualTo(201);
    assertThat(reverse(aid).problem()).isEqualTo("409 FUND_CLOSED");
    assertThat(approve(aid).problem()).isEqualTo("409 AID_ALREADY_DELIVERED");
  }

  @Test
  void turnedDownAidIsReleased() throws Exception {
    fill(180_000);
    String aid = proposed();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    supervisor.post(aid + "/rejection", Bodies.reason("撤回"));
    awaitCommitment(aid, "funds.released");
    booksSay(0, 0, 180_000);
  }

  @Test
  void aidThatNobodyDeliversLapsesAndIsReleased() throws Exception {
    fill(180_000);
    String aid = proposed();
    supervisor.post(aid + "/approval", "{\"reason\":\"同意\",\"occurredOn\":\"2026-02-02\"}");
    await()
        .until(
            () ->
                ledger
                    .jdbc()
                    .queryForList(
                        "select 1 from aid_waiting where aid_id = ?",
                        aid.substring(aid.lastIndexOf('/') + 1)),
            rows -> !rows.isEmpty());
    assertThat(ledger.bean(LapseSweep.class).sweep()).isZero();
    ledger.jdbc().update("update aid_waiting set funded_on = funded_on - 91");
    assertThat(ledger.bean(LapseSweep.class).sweep()).isPositive();
    awaitCommitment(aid, "funds.released");
    assertThat(deliver(aid).problem()).isEqualTo("409 AID_LAPSED");
    booksSay(0, 0, 180_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"READ", "COMMITTED", "FUNDED", "DONE"})
  void killedWhileFundingItFundsOnce(Step step) throws Exception {
    fill(400_000);
    String aid = proposed();
    interruptions().killOnceAt(step);
    int before = interruptions().kills.get();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    assertThat(funding(proposed())).isEqualTo("COMMITTED");
    assertThat(interruptions().kills.get()).isEqualTo(before + 1);
    booksSay(360_000, 0, 40_000);
    assertThat(facts(aid, "funds.committed")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"READ", "REFUSED", "DONE"})
  void killedWhileRefusingItRefuses(Step step) throws Exception {
    fill(1_000);
    String aid = proposed();
    interruptions().killOnceAt(step);
    assertThat(funding(aid)).isEqualTo("REFUSED");
    assertThat(funding(proposed())).isEqualTo("REFUSED");
    booksSay(0, 0, 1_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"READ", "SETTLED", "DONE"})
  void killedWhileSettlingItSettlesOnce(Step step) throws Exception {
    fill(360_000);
    String aid = proposed();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    interruptions().killOnceAt(step);
    deliver(aid);
    awaitCommitment(aid, "funds.settled");
    // Whatever was left of the batch is through once the next approval is answered.
    assertThat(funding(proposed())).isEqualTo("COMMITTED");
    booksSay(180_000, 180_000, 0);
    assertThat(facts(aid, "funds.settled")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"READ", "RELEASED", "DONE"})
  void killedWhileReleasingItReleasesOnce(Step step) throws Exception {
    fill(180_000);
    String aid = proposed();
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    interruptions().killOnceAt(step);
    supervisor.post(aid + "/rejection", Bodies.reason("撤回"));
    awaitCommitment(aid, "funds.released");
    assertThat(funding(proposed())).isEqualTo("COMMITTED");
    booksSay(180_000, 0, 0);
    assertThat(facts(aid, "funds.released")).isEqualTo(1);
  }

  @Test
  void aServerThatDiesInTheMiddleIsTakenOverFrom() throws Exception {
    fill(180_000);
    String aid = proposed();
    interruptions().hangAt(Step.COMMITTED);
    Thread approving = Thread.ofVirtual().start(() -> approveDespiteTheEnd(aid));
    assertThat(interruptions().hanging.await(20, TimeUnit.SECONDS)).isTrue();
    String url = ledger.jdbcUrl();
    ledger.close();
    approving.join();
    sitDown(RunningLedger.startWith(List.of(Interruptions.Part.class), url));
    assertThat(funding(aid)).isEqualTo("COMMITTED");
    booksSay(180_000, 0, 0);
    assertThat(facts(aid, "funds.committed")).isEqualTo(1);
  }

  private static void approveDespiteTheEnd(String aid) {
    try {
      approve(aid);
    } catch (RuntimeException serverGone) {
      // As expected of a server that dies.
    }
  }

  @Test
  void whatCannotBeMovedIsShownAndTriedAgain() throws Exception {
    fill(180_000);
    String aid = proposed();
    String aidId = aid.substring(aid.lastIndexOf('/') + 1);
    interruptions().failAt(Step.COMMITTED);
    approve(aid);
    Reply stuck = supervisor.get("/api/funding/stuck");
    assertThat(stuck.at("/items/0/aidId")).as(stuck.text()).isEqualTo(aidId);
    assertThat(stuck.at("/items/0/lastError")).isEqualTo("IllegalStateException");
    assertThat(ledger.as("supervisor@410811").get("/api/funding/stuck").at("/items/0/aidId"))
        .isEmpty();
    assertThat(
            ledger
                .as("supervisor@410811")
                .post("/api/funding/stuck/" + aidId + "/retry", "")
                .status())
        .isEqualTo(404);
    interruptions().failNoMore();
    Reply retried = supervisor.post("/api/funding/stuck/" + aidId + "/retry", "");
    assertThat(retried.status() == 404 || retried.at("/done").equals("true"))
        .as(retried.text())
        .isTrue();
    booksSay(180_000, 0, 0);
    assertThat(funding(aid)).isEqualTo("COMMITTED");
  }
}
