package org.warmledger.command.plans.endplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.warmledger.command.running.Planned.under;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.ManyHands;
import org.warmledger.command.running.Planned;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * Nobody carries money out of the house alone: plans are approved by another person, and acts stay
 * within them.
 */
class PlanIT {

  private static final String VISIT =
      """
      {"occurredOn":"%s","money":{"fen":1000},
       "receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
      """
          .formatted(Planned.TODAY);

  private static final AtomicInteger FUNDS = new AtomicInteger();

  private static RunningLedger ledger;
  private static Planned planned;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender finance;

  private String fund;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    planned = new Planned(ledger);
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    finance = ledger.as("finance@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  @BeforeEach
  void fund() {
    fund = "FA-" + FUNDS.incrementAndGet();
    ledger.move(finance, "/api/funds", Drafts.fund(fund)).ok();
    ledger.move(finance, "/api/funds/" + fund + "/receipts", Drafts.receipt(100_000)).ok();
  }

  private static String file() {
    return "/api/cases/"
        + caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
  }

  private static List<String> names(String stream) {
    return ledger
        .jdbc()
        .queryForList(
            "select event_name from ledger_event where stream_id = ? order by sequence",
            String.class,
            stream);
  }

  private void booksSay(long committed, long disbursed, long inHand) {
    Reply books = supervisor.get("/api/funds/" + fund + "/reconciliation");
    assertThat(books.said("/agrees")).as(books.text()).isEqualTo("true");
    assertThat(
            Stream.of("committed", "disbursed", "inHand")
                .map(what -> Long.valueOf(books.said("/book/money/" + what + "/fen"))))
        .containsExactly(committed, disbursed, inHand);
  }

  private static void refused(Reply reply, String problem) {
    assertThat(reply.problem()).as(reply.text()).isEqualTo(problem);
  }

  @Test
  void aPlanIsSetAsideOnceAnotherPersonHasApprovedIt() {
    String plan = planned.drawnUp(Planned.body(fund, 60_000, 10));
    String other = planned.drawnUp(Planned.body(fund, 60_000, 10));
    refused(caseworker.post(file() + "/visits", under(plan, VISIT)), "409 PLAN_NOT_APPROVED");
    booksSay(0, 0, 100_000);
    assertThat(planned.approve(plan).status()).isEqualTo(201);
    assertThat(names(plan)).containsExactly("plan.drawn-up", "plan.approved");
    booksSay(60_000, 0, 40_000);
    refused(planned.approve(other), "422 C22_OVERDRAWN");
    refused(
        finance.post("/api/spending-plans", Planned.body(fund, 40_001, 10)), "422 C22_OVERDRAWN");
    String own =
        supervisor.post("/api/spending-plans", Planned.body(fund, 1, 1)).ok().said("/planId");
    refused(planned.approve(own), "422 C13_SAME_HANDS");
    refused(
        ledger.as("supervisor@410811").post("/api/spending-plans/" + plan + "/closure", "{}"),
        "422 INVALID_FIELDS");
    refused(
        ledger
            .as("supervisor@410811")
            .post("/api/spending-plans/" + plan + "/closure", Drafts.reason("结束")),
        "404 PLAN_NOT_FOUND");
  }

  @Test
  void whoeverHandsOverASecondTimeIsToldAtOnce() {
    String plan = planned.approved(fund, 60_000);
    String file = file();
    String visit = under(plan, VISIT);
    assertThat(caseworker.post(file + "/visits", visit).ok().at("/flags")).isEmpty();
    String service =
        under(plan, VISIT)
            .replaceFirst(
                "\\{", "{\"kind\":\"CONDOLENCE\",\"caseId\":\"" + file.substring(11) + "\",");
    Reply again = caseworker.post(file + "/visits", visit).ok();
    assertThat(again.said("/flags/0")).as(again.text()).isEqualTo("C08_SAME_AID_TWICE");
    refused(caseworker.post("/api/services", service), "422 AID_BELONGS_ON_FILE");
    assertThat(caseworker.post(file() + "/visits", visit).ok().at("/flags"))
        .as("another household")
        .isEmpty();
  }

  @Test
  void whatIsDecidedBearsTheVersionThatWasShown() {
    String plan = planned.drawnUp(Planned.body(fund, 60_000, 10));
    String approval = "/api/spending-plans/" + plan + "/approval";
    refused(supervisor.post(approval, Drafts.reason("同意")), "428 VERSION_REQUIRED");
    String shown = ledger.shown(approval);
    ledger.move(finance, "/api/funds/" + fund + "/receipts", Drafts.receipt(1));
    refused(
        supervisor.with("If-Match", shown).post(approval, Drafts.reason("同意")),
        "412 VERSION_CONFLICT");
    assertThat(planned.approve(plan).status()).isEqualTo(201);
  }

  @Test
  void whatIsTurnedDownOrTakenBackIsNotApprovedAnyMore() {
    String first = planned.drawnUp(Planned.body(fund, 60_000, 10));
    Reply no =
        ledger.decide(
            supervisor, "/api/spending-plans/" + first + "/rejection", Drafts.reason("不同意"));
    assertThat(no.status()).as(no.text()).isEqualTo(201);
    refused(planned.approve(first), "409 PLAN_ALREADY_DECIDED");
    String second = planned.drawnUp(Planned.body(fund, 60_000, 10));
    String withdrawal = "/api/spending-plans/" + second + "/withdrawal";
    refused(supervisor.post(withdrawal, Drafts.reason("填错")), "422 PLAN_OF_OTHERS");
    assertThat(finance.post(withdrawal, Drafts.reason("填错")).status()).isEqualTo(201);
    refused(planned.approve(second), "409 PLAN_ALREADY_DECIDED");
    booksSay(0, 0, 100_000);
  }

  @Test
  void whatIsLeftIsFreeOnceThePlanIsClosed() {
    String plan = planned.approved(fund, 10_000);
    caseworker.post(file() + "/visits", under(plan, VISIT)).ok();
    String closure = "/api/spending-plans/" + plan + "/closure";
    refused(caseworker.post(closure, Drafts.reason("结束")), "403 ROLE_REQUIRED");
    finance.post(closure, Drafts.reason("结束")).ok();
    booksSay(0, 1_000, 99_000);
    refused(caseworker.post(file() + "/visits", under(plan, VISIT)), "409 PLAN_CLOSED");
    finance.post(closure, Drafts.reason("再次")).ok();
    assertThat(names(plan))
        .containsExactly("plan.drawn-up", "plan.approved", "plan.used", "plan.closed");
  }

  @Test
  void aPlanEndsWithItsPeriodAndWhatIsLeftIsReleased() {
    String over =
        planned.drawnUp(
            Planned.body(fund, 10_000, 10).replace("2030-12-31", Planned.TODAY.toString()));
    planned.approve(over).ok();
    caseworker.post(file() + "/visits", under(over, VISIT)).ok();
    booksSay(9_000, 1_000, 90_000);
    PlanSweep sweep = ledger.bean(PlanSweep.class);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              sweep.sweep(Planned.TODAY.plusDays(1));
              assertThat(names(over))
                  .containsExactly("plan.drawn-up", "plan.approved", "plan.used", "plan.closed");
            });
    booksSay(0, 1_000, 99_000);
  }

  @Test
  void manyVisitsSettleFromOnePlanAtOnceAndNoneGoesBeyondIt() throws Exception {
    String plan = planned.approved(fund, 10_000);
    ConcurrentLinkedQueue<String> files =
        new ConcurrentLinkedQueue<>(Stream.generate(PlanIT::file).limit(20).toList());
    List<Reply> replies =
        ManyHands.ask(20, () -> caseworker.post(files.remove() + "/visits", under(plan, VISIT)));
    assertThat(replies)
        .extracting(reply -> reply.status() == 201 ? "201" : reply.problem())
        .containsOnly("201", "422 PLAN_EXCEEDED")
        .filteredOn("201"::equals)
        .hasSize(10);
    booksSay(0, 10_000, 90_000);
  }

  @Test
  void whatIsSentAgainIsOneFact() {
    String plan = planned.approved(fund, 10_000);
    String visits = file() + "/visits";
    Sender once = caseworker.with("Idempotency-Key", "visit-under-a-plan");
    String visit = once.post(visits, under(plan, VISIT)).ok().said("/visitId");
    // As if the kept answer had been lost.
    ledger.jdbc().update("delete from idempotent_answer");
    assertThat(once.post(visits, under(plan, VISIT)).ok().said("/visitId")).isEqualTo(visit);
    assertThat(names(plan)).containsExactly("plan.drawn-up", "plan.approved", "plan.used");
    booksSay(9_000, 1_000, 90_000);
  }

  @Test
  void whatIsTakenBackIsThePlansAgainOrTheFundsWhenThatIsOver() {
    String plan = planned.approved(fund, 10_000);
    String body =
        """
        {"enterprise":"第一机械厂","money":{"fen":4000},"occurredOn":"%s",
         "receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
        """
            .formatted(Planned.TODAY);
    List<String> visits =
        Stream.generate(
                () ->
                    caseworker
                        .post("/api/enterprise-visits", under(plan, body))
                        .ok()
                        .said("/visitId"))
            .limit(2)
            .toList();
    booksSay(2_000, 8_000, 90_000);
    refused(caseworker.post("/api/enterprise-visits", under(plan, body)), "422 PLAN_EXCEEDED");
    takeBack(visits.getFirst());
    booksSay(6_000, 4_000, 90_000);
    caseworker.post("/api/enterprise-visits", under(plan, body)).ok();
    finance.post("/api/spending-plans/" + plan + "/closure", Drafts.reason("结束")).ok();
    booksSay(0, 8_000, 92_000);
    takeBack(visits.getLast());
    booksSay(0, 4_000, 96_000);
    assertThat(names(plan)).endsWith("plan.closed", "plan.restored");
  }

  private static void takeBack(String visit) {
    ledger
        .as("supervisor@410800")
        .post("/api/enterprise-visits/" + visit + "/reversal", Drafts.broughtBack("重复录入"))
        .ok();
  }

  private String outOf(String body) {
    return body.replaceFirst("\\{", "{\"fund\":\"" + fund + "\",");
  }

  @Test
  void nothingLeavesAFundUnderNoPlan() {
    String service = "{\"kind\":\"COOLNESS\",\"counts\":{\"persons\":30}," + VISIT.substring(1);
    refused(caseworker.post(file() + "/visits", outOf(VISIT)), "422 PLAN_REQUIRED");
    refused(
        supervisor.post(
            "/api/enterprise-visits",
            outOf(VISIT.replaceFirst("\\{", "{\"enterprise\":\"第一机械厂\","))),
        "422 PLAN_REQUIRED");
    refused(caseworker.post("/api/services", outOf(service)), "422 PLAN_REQUIRED");
    booksSay(0, 0, 100_000);
  }

  @Test
  void whatLeavesAFundIsProvedByANumber() {
    String bare = "{\"occurredOn\":\"2026-01-20\",\"money\":{\"fen\":1000}}";
    assertThat(caseworker.post(file() + "/visits", outOf(bare)).fields())
        .containsExactly("/receipt REQUIRED");
    assertThat(caseworker.post(file() + "/visits", outOf(VISIT.replace("QL1", " "))).fields())
        .containsExactly("/receipt/voucher REQUIRED");
  }
}
