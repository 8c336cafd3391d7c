package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Approved → committed → delivered → settled, or released; whatever step it is killed at. */
@Order(2)
class TwoPhaseIT {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private static RunningLedger ledger;

  private final String fund = "F" + NEXT.incrementAndGet();

  private AidDesk desk() {
    return new AidDesk(ledger, fund);
  }

  @BeforeAll
  static void start() {
    sitDown(
        RunningLedger.startWith(
            List.of(Interruptions.Part.class), RealStores.freshDatabaseJdbcUrl()));
  }

  private static void sitDown(RunningLedger at) {
    ledger = at;
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static Interruptions interruptions() {
    return ledger.bean(Interruptions.class);
  }

  @Test
  void approvalAnswersWhatTheFundHasDecided() {
    desk().fill(200_000);
    Reply first = desk().approve(desk().proposed());
    assertThat(first.said("/funding")).as(first.text()).isEqualTo("COMMITTED");
    Reply second = desk().approve(desk().proposed());
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.said("/funding")).isEqualTo("REFUSED");
    assertThat(second.said("/refusal")).isEqualTo("C22_OVERDRAWN");
    desk().booksSay(180_000, 0, 20_000);
  }

  @Test
  void approvingAgainTellsTheSame() throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    assertThat(desk().approve(aid).said("/funding")).isEqualTo("COMMITTED");
    desk().booksSay(180_000, 0, 0);
  }

  @Test
  void aRefusedAidIsFundedOnceItIsApprovedAgainAndTheFundHolds() {
    desk().fill(1_000);
    String aid = desk().proposed();
    assertThat(desk().approve(aid).said("/funding")).isEqualTo("REFUSED");
    assertThat(desk().deliver(aid).problem()).isEqualTo("409 AID_NOT_FUNDED");
    desk()
        .ledger()
        .move(
            desk().finance(), "/api/funds/" + desk().fund() + "/receipts", Drafts.receipt(180_000));
    assertThat(desk().approve(aid).said("/funding")).isEqualTo("COMMITTED");
    desk().booksSay(180_000, 0, 1_000);
  }

  private void ownHandsAreNotTakenAtTheirWord(String aid) {
    assertThat(desk().reverse(desk().supervisor(), aid).problem())
        .as("who approved it")
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(desk().reverse(desk().finance(), aid).problem())
        .as("who delivered it")
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(
            desk()
                .ledger()
                .as("supervisor@410800")
                .post(aid + "/reversal", Drafts.reason("退回"))
                .problem())
        .as("without what proves it")
        .isEqualTo("422 INVALID_FIELDS");
  }

  @Test
  void deliveredAidIsSettledAndReversedOnce() throws Exception {
    desk().fill(200_000);
    String aid = desk().proposed();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    assertThat(desk().deliver(aid).status()).isEqualTo(201);
    desk().awaitCommitment(aid, "funds.settled");
    desk().booksSay(0, 180_000, 20_000);
    ownHandsAreNotTakenAtTheirWord(aid);
    assertThat(desk().reverse(aid).status()).isEqualTo(201);
    desk().booksSay(0, 0, 200_000);
    assertThat(
            desk()
                .supervisor()
                .post(aid + "/reversal", "{\"reason\":\"退回\",\"occurredOn\":\"2026-02-10\"}")
                .problem())
        .isEqualTo("409 AID_REVERSED");
    desk().booksSay(0, 0, 200_000);
  }

  @Test
  void aidIsReversedEvenBeforeItIsSettled() throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    interruptions().killOnceAt(FollowStep.READ);
    desk().deliver(aid);
    Reply reversed = desk().reverse(aid);
    assertThat(reversed.status()).as(reversed.text()).isEqualTo(201);
    desk().booksSay(0, 0, 180_000);
    assertThat(desk().facts(aid, "funds.settled")).isEqualTo(1);
  }

  @Test
  void aClosedFundTakesNothingBack() throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    desk().deliver(aid);
    desk().awaitCommitment(aid, "funds.settled");
    Reply closed =
        desk()
            .ledger()
            .move(
                desk().supervisor(),
                "/api/funds/" + desk().fund() + "/closure",
                Drafts.fundClosure());
    assertThat(closed.status()).as(closed.text()).isEqualTo(201);
    assertThat(desk().reverse(aid).problem()).isEqualTo("409 FUND_CLOSED");
    assertThat(desk().approve(aid).problem()).isEqualTo("409 AID_ALREADY_DELIVERED");
  }

  @Test
  void turnedDownAidIsReleased() throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    desk().reject(aid);
    desk().awaitCommitment(aid, "funds.released");
    desk().booksSay(0, 0, 180_000);
  }

  @Test
  void aidThatNobodyDeliversLapsesAndIsReleased() throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    desk().approve(aid, "{\"reason\":\"同意\",\"occurredOn\":\"2026-02-02\"}");
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
    desk().awaitCommitment(aid, "funds.released");
    assertThat(desk().deliver(aid).problem()).isEqualTo("409 AID_LAPSED");
    desk().booksSay(0, 0, 180_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = FollowStep.class,
      names = {"READ", "COMMITTED", "FUNDED", "DONE"})
  void killedWhileFundingItFundsOnce(FollowStep step) throws Exception {
    desk().fill(400_000);
    String aid = desk().proposed();
    interruptions().killOnceAt(step);
    int before = interruptions().kills.get();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    assertThat(desk().funding(desk().proposed())).isEqualTo("COMMITTED");
    assertThat(interruptions().kills.get()).isEqualTo(before + 1);
    desk().booksSay(360_000, 0, 40_000);
    assertThat(desk().facts(aid, "funds.committed")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = FollowStep.class,
      names = {"READ", "REFUSED", "DONE"})
  void killedWhileRefusingItRefuses(FollowStep step) throws Exception {
    desk().fill(1_000);
    String aid = desk().proposed();
    interruptions().killOnceAt(step);
    assertThat(desk().funding(aid)).isEqualTo("REFUSED");
    assertThat(desk().funding(desk().proposed())).isEqualTo("REFUSED");
    desk().booksSay(0, 0, 1_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = FollowStep.class,
      names = {"READ", "SETTLED", "DONE"})
  void killedWhileSettlingItSettlesOnce(FollowStep step) throws Exception {
    desk().fill(360_000);
    String aid = desk().proposed();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    interruptions().killOnceAt(step);
    desk().deliver(aid);
    desk().awaitCommitment(aid, "funds.settled");
    // Whatever was left of the batch is through once the next approval is answered.
    assertThat(desk().funding(desk().proposed())).isEqualTo("COMMITTED");
    desk().booksSay(180_000, 180_000, 0);
    assertThat(desk().facts(aid, "funds.settled")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = FollowStep.class,
      names = {"READ", "RELEASED", "DONE"})
  void killedWhileReleasingItReleasesOnce(FollowStep step) throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    interruptions().killOnceAt(step);
    desk().reject(aid);
    desk().awaitCommitment(aid, "funds.released");
    assertThat(desk().funding(desk().proposed())).isEqualTo("COMMITTED");
    desk().booksSay(180_000, 0, 0);
    assertThat(desk().facts(aid, "funds.released")).isEqualTo(1);
  }

  @Test
  void aServerThatDiesInTheMiddleIsTakenOverFrom() throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    interruptions().hangAt(FollowStep.COMMITTED);
    Thread approving = Thread.ofVirtual().start(() -> approveDespiteTheEnd(aid));
    assertThat(interruptions().hanging.await(20, TimeUnit.SECONDS)).isTrue();
    String url = ledger.jdbcUrl();
    ledger.close();
    approving.join();
    sitDown(RunningLedger.startWith(List.of(Interruptions.Part.class), url));
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    desk().booksSay(180_000, 0, 0);
    assertThat(desk().facts(aid, "funds.committed")).isEqualTo(1);
  }

  private void approveDespiteTheEnd(String aid) {
    try {
      desk().approve(aid);
    } catch (RuntimeException serverGone) {
      // As expected of a server that dies.
    }
  }

  @Test
  void whatCannotBeMovedIsShownAndTriedAgain() throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed();
    String aidId = aid.substring(aid.lastIndexOf('/') + 1);
    interruptions().failAt(FollowStep.COMMITTED);
    desk().approve(aid);
    Reply stuck = desk().supervisor().get("/api/funding/stuck");
    assertThat(stuck.said("/items/0/aidId")).as(stuck.text()).isEqualTo(aidId);
    assertThat(stuck.said("/items/0/lastError")).isEqualTo("IllegalStateException");
    Sender elsewhere = ledger.as("supervisor@410811");
    assertThat(elsewhere.get("/api/funding/stuck").said("/items/0/aidId")).isEmpty();
    assertThat(elsewhere.post("/api/funding/stuck/" + aidId + "/retry", "").status())
        .isEqualTo(404);
    interruptions().failNoMore();
    Reply retried = desk().supervisor().post("/api/funding/stuck/" + aidId + "/retry", "");
    assertThat(retried.status() == 404 || retried.said("/done").equals("true"))
        .as(retried.text())
        .isTrue();
    desk().booksSay(180_000, 0, 0);
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
  }
}
