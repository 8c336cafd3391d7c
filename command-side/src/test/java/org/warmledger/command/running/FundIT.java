package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Funds over HTTP, on a real store. */
class FundIT {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private static RunningLedger ledger;
  private static Sender city;
  private static Sender county;
  private static Sender supervisor;

  private final String fund = "F" + NEXT.incrementAndGet();

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start("warmledger.fund-snapshot-every=3");
    city = ledger.as("finance@410800");
    county = ledger.as("finance@410803");
    supervisor = ledger.as("supervisor@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static void opened(Sender by, String code, long fen) {
    Reply opened = ledger.move(by, "/api/funds", Drafts.fund(code));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    Reply filled = ledger.move(by, "/api/funds/" + code + "/receipts", Drafts.receipt(fen));
    assertThat(filled.status()).as(filled.text()).isEqualTo(201);
  }

  private static String allocation(String to, long fen) {
    return """
    {"to":"%s","money":{"fen":%d},"voucher":"拨付单1"}\
    """
        .formatted(to, fen);
  }

  private static String visit(String plan, long fen) {
    return """
    {"occurredOn":"%s","plan":"%s","money":{"fen":%d},
     "receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
    """
        .formatted(Planned.TODAY, plan, fen);
  }

  private String planned(long fen) {
    return new Planned(ledger).approved(fund, fen);
  }

  private static String file() {
    return "/api/cases/"
        + ledger
            .as("caseworker@410803")
            .post("/api/cases", Drafts.household(Drafts.someone()))
            .said("/caseId");
  }

  private void agrees() {
    Reply books = ledger.as("compliance@410800").get("/api/funds/" + fund + "/reconciliation");
    assertThat(books.said("/agrees")).as(books.text()).isEqualTo("true");
  }

  @Test
  void aFundIsOpenedOnceAndSaysWhereItWaits() {
    Reply opened = ledger.move(county, "/api/funds", Drafts.fund(fund));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    assertThat(opened.header("Location"))
        .isEqualTo("/api/funds/" + fund + "/movements/" + opened.said("/movementId"));
    assertThat(opened.said("/fund")).isEqualTo(fund);
    assertThat(opened.said("/version")).isEqualTo("0");
    assertThat(county.post("/api/funds", Drafts.fund(fund)).problem())
        .isEqualTo("409 FUND_ALREADY_OPENED");
    assertThat(ledger.move(ledger.as("finance@410811"), "/api/funds", Drafts.fund(fund)).problem())
        .isEqualTo("409 FUND_ALREADY_OPENED");
  }

  @Test
  void aCodeIsOneInWhateverLetters() {
    assertThat(ledger.move(county, "/api/funds", Drafts.fund(fund)).status()).isEqualTo(201);
    for (String written : List.of(fund.toLowerCase(Locale.ROOT), fund.toUpperCase(Locale.ROOT))) {
      assertThat(county.post("/api/funds", Drafts.fund(written)).problem())
          .isEqualTo("409 FUND_ALREADY_OPENED");
    }
  }

  @Test
  void whatIsWrongWithAFundIsSaidAtOnce() {
    Reply reply =
        ledger.move(
            county,
            "/api/funds",
            """
            {"code":"a b","union":"410811","from":"2026-02-01","to":"2026-01-01",
             "caps":[{"category":"MEDICAL"}]}\
            """);
    assertThat(reply.problem()).isEqualTo("422 INVALID_FIELDS");
    assertThat(reply.fields())
        .contains(
            "/code MALFORMED",
            "/name REQUIRED",
            "/source REQUIRED",
            "/to TOO_SMALL",
            "/caps/0/per REQUIRED",
            "/caps/0/most REQUIRED",
            "/union UNKNOWN_UNION");
  }

  private static Reply returned(String from, String to, long fen) {
    return ledger.move(
        county,
        "/api/funds/" + from + "/returns",
        """
        {"to":"%s","money":{"fen":%d},"reason":"结余","voucher":"TH-1"}\
        """
            .formatted(to, fen));
  }

  @Test
  void moneyGoesDownTheTreeAndBack() {
    opened(city, fund, 100_000);
    ledger.move(county, "/api/funds", Drafts.fund(fund + "-county"));
    Reply allocated =
        ledger.move(
            city, "/api/funds/" + fund + "/allocations", allocation(fund + "-county", 60_000));
    assertThat(allocated.status()).as(allocated.text()).isEqualTo(201);
    assertThat(allocated.said("/transferId")).startsWith("transfer-");
    whatMayNotGoDownIsRefused();
    Reply back = returned(fund + "-county", fund, 60_000);
    assertThat(back.status()).as(back.text()).isEqualTo(201);
    assertThat(
            ledger
                .move(supervisor, "/api/funds/" + fund + "-county/closure", Drafts.fundClosure())
                .status())
        .isEqualTo(201);
    agrees();
  }

  private void whatMayNotGoDownIsRefused() {
    assertThat(
            ledger
                .move(county, "/api/funds/" + fund + "-county/allocations", allocation(fund, 1))
                .problem())
        .isEqualTo("422 FUND_NOT_BELOW");
    assertThat(
            ledger
                .move(city, "/api/funds/" + fund + "/allocations", allocation("NIRGENDS", 1))
                .problem())
        .isEqualTo("422 UNKNOWN_FUND");
    assertThat(
            ledger
                .move(
                    city,
                    "/api/funds/" + fund + "/allocations",
                    allocation(fund + "-county", 40_001))
                .problem())
        .isEqualTo("422 C22_OVERDRAWN");
  }

  @Test
  void anotherUnionsFundIsNotThere() {
    opened(county, fund, 1_000);
    Sender other = ledger.as("finance@410811");
    assertThat(ledger.move(other, "/api/funds/" + fund + "/receipts", Drafts.receipt(1)).problem())
        .isEqualTo("404 FUND_NOT_FOUND");
    assertThat(other.get("/api/funds/" + fund + "/reconciliation").status()).isEqualTo(404);
  }

  @Test
  void piecesOfGoodsAreWhole() {
    opened(county, fund, 1_000);
    assertThat(
            ledger
                .move(
                    county,
                    "/api/funds/" + fund + "/receipts",
                    """
                    {"voucher":"入库单","goods":[{"item":"米","quantity":1.5,"unit":"袋",
                     "unitValue":{"fen":1}}]}\
                    """)
                .status())
        .isEqualTo(400);
  }

  @Test
  void aVisitOutOfAFundIsBookedWithIt() {
    opened(county, fund, 50_000);
    Sender caseworker = ledger.as("caseworker@410803");
    String file = file();
    String plan = planned(50_000);
    Reply visit = caseworker.post(file + "/visits", visit(plan, 50_000));
    assertThat(visit.status()).as(visit.text()).isEqualTo(201);
    assertThat(caseworker.post(file + "/visits", visit(plan, 1)).problem())
        .isEqualTo("422 PLAN_EXCEEDED");
    assertThat(caseworker.post(file + "/visits", visit("plan-nowhere", 1)).problem())
        .isEqualTo("422 UNKNOWN_PLAN");
    Reply books = supervisor.get("/api/funds/" + fund + "/reconciliation");
    assertThat(books.said("/book/money/disbursed/fen")).isEqualTo("50000");
    agrees();
  }

  @Test
  void ofTwoWhoReachForTheLastYuanOneGetsIt() throws Exception {
    opened(county, fund, 50_000);
    String plan = planned(50_000);
    ConcurrentLinkedQueue<String> files = new ConcurrentLinkedQueue<>(List.of(file(), file()));
    Sender caseworker = ledger.as("caseworker@410803");
    List<Reply> replies =
        ManyHands.ask(2, () -> caseworker.post(files.remove() + "/visits", visit(plan, 50_000)));
    assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 422);
    agrees();
  }

  @Test
  void ofTwoApprovalsForTheLastYuanOneIsFunded() throws Exception {
    opened(county, fund, 180_000);
    Sender caseworker = ledger.as("caseworker@410803");
    ConcurrentLinkedQueue<String> aids = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < 2; i++) {
      String file = file();
      String aid =
          caseworker
              .post(file + "/aids", Drafts.aid("2026-02-01").replace("ZYCZ-2026", fund))
              .said("/aidId");
      aids.add(file + "/aids/" + aid);
    }
    List<Reply> replies =
        ManyHands.ask(
            2, () -> ledger.decide(supervisor, aids.remove() + "/approval", Drafts.reason("同意")));
    assertThat(replies)
        .extracting(reply -> reply.said("/funding") + reply.code())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).isEqualTo("COMMITTED"),
            other -> assertThat(other).isIn("REFUSED", "VERSION_CONFLICT"));
    agrees();
  }

  @Test
  void aFundIsReadFromItsLastSnapshotUnlessThatHasAnotherShape() {
    opened(county, fund, 1_000);
    KeptFund kept = new KeptFund(ledger, fund);
    // Until the last event is in a snapshot.
    long version;
    do {
      ledger.move(county, "/api/funds/" + fund + "/receipts", Drafts.receipt(1_000));
      version = ledger.bean(EventStore.class).lastSequenceNumberFor("fund-" + fund).orElseThrow();
    } while (version < 20 && !kept.isKept(version));
    int changed =
        ledger
            .jdbc()
            .update(
                "update ledger_snapshot set payload = convert_to('{\"stream\":\"fund-' || ?"
                    + " || '\",\"state\":{\"@type\":\"Unopened\"}}', 'UTF8') where stream_id = ?",
                fund,
                "fund-" + fund);
    assertThat(changed).isPositive();
    kept.isHeldNoMore();
    // The snapshot speaks, not the events before it: nobody reads them any more.
    assertThat(ledger.move(county, "/api/funds/" + fund + "/receipts", Drafts.receipt(1)).problem())
        .isEqualTo("404 FUND_NOT_FOUND");
    ledger.jdbc().update("update ledger_snapshot set event_revision = '0'");
    kept.isHeldNoMore();
    assertThat(ledger.move(county, "/api/funds/" + fund + "/receipts", Drafts.receipt(1)).status())
        .isEqualTo(201);
    agrees();
  }
}
