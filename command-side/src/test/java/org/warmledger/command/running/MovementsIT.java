package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A fund's books move by two pairs of hands, over HTTP. */
class MovementsIT {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private static RunningLedger ledger;
  private static Sender finance;
  private static Sender supervisor;

  private final String fund = "MV-" + NEXT.incrementAndGet();
  private final String path = "/api/funds/" + fund;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    finance = ledger.as("finance@410803");
    supervisor = ledger.as("supervisor@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private String at(Reply entered, String act) {
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    return path + "/movements/" + entered.said("/movementId") + "/" + act;
  }

  private static Reply decide(Sender who, String at) {
    return who.with("If-Match", "\"0\"").post(at, Drafts.reason("已核对"));
  }

  private String received() {
    return ledger
        .as("compliance@410803")
        .get(path + "/reconciliation")
        .said("/book/money/received/fen");
  }

  @Test
  void nothingMovesUntilSomebodyElseHasConfirmedIt() {
    Reply opening = finance.post("/api/funds", Drafts.fund(fund));
    assertThat(finance.post(path + "/receipts", Drafts.receipt(500)).problem())
        .isEqualTo("404 FUND_NOT_FOUND");
    assertThat(decide(finance, at(opening, "confirmation")).problem())
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(supervisor.post(at(opening, "confirmation"), "{}").problem())
        .isEqualTo("428 VERSION_REQUIRED");
    assertThat(decide(supervisor, at(opening, "confirmation")).status()).isEqualTo(201);
    assertThat(decide(supervisor, at(opening, "confirmation")).status()).isEqualTo(412);
    Reply receipt = finance.post(path + "/receipts", Drafts.receipt(500));
    assertThat(received()).isEqualTo("0");
    assertThat(decide(ledger.as("supervisor@410811"), at(receipt, "confirmation")).problem())
        .isEqualTo("404 MOVEMENT_NOT_FOUND");
    assertThat(decide(supervisor, at(receipt, "confirmation")).status()).isEqualTo(201);
    assertThat(received()).isEqualTo("500");
  }

  @Test
  void whatIsTurnedDownOrTakenBackNeverMoves() {
    ledger.move(finance, "/api/funds", Drafts.fund(fund));
    Reply first = finance.post(path + "/receipts", Drafts.receipt(500));
    Reply second = finance.post(path + "/receipts", Drafts.receipt(700));
    assertThat(decide(supervisor, at(first, "rejection")).status()).isEqualTo(201);
    assertThat(supervisor.post(at(second, "withdrawal"), Drafts.reason("填错")).problem())
        .isEqualTo("422 MOVEMENT_OF_OTHERS");
    assertThat(finance.post(at(second, "withdrawal"), Drafts.reason("填错")).status()).isEqualTo(201);
    for (Reply ended : new Reply[] {first, second}) {
      assertThat(
              supervisor.with("If-Match", "\"1\"").post(at(ended, "confirmation"), "{}").problem())
          .isEqualTo("409 MOVEMENT_ALREADY_DECIDED");
    }
    assertThat(received()).isEqualTo("0");
  }

  @Test
  void enteringAndConfirmingSentTwiceIsOneFact() {
    ledger.move(finance, "/api/funds", Drafts.fund(fund));
    Sender again = finance.with("Idempotency-Key", "receipt-" + fund);
    Reply entered = again.post(path + "/receipts", Drafts.receipt(500));
    ledger.jdbc().update("delete from idempotent_answer");
    assertThat(again.post(path + "/receipts", Drafts.receipt(500)).said("/movementId"))
        .isEqualTo(entered.said("/movementId"));
    Sender confirms = supervisor.with("Idempotency-Key", "yes-" + fund);
    assertThat(decide(confirms, at(entered, "confirmation")).status()).isEqualTo(201);
    assertThat(decide(confirms, at(entered, "confirmation")).header("Idempotency-Hit"))
        .isEqualTo("true");
    assertThat(received()).isEqualTo("500");
  }

  @Test
  void whatFundsNoLongerHoldWhenItIsConfirmedIsRefused() {
    ledger.move(finance, "/api/funds", Drafts.fund(fund));
    ledger.move(finance, path + "/receipts", Drafts.receipt(500));
    String back =
        "{\"money\":{\"fen\":400},\"giver\":\"市财政局\",\"reason\":\"结余上缴\",\"voucher\":\"TH-1\"}";
    Reply first = finance.post(path + "/returns", back);
    Reply second = finance.post(path + "/returns", back);
    assertThat(decide(supervisor, at(first, "confirmation")).status()).isEqualTo(201);
    assertThat(decide(supervisor, at(second, "confirmation")).problem())
        .isEqualTo("422 GIVER_GAVE_LESS");
  }

  @Test
  void aReturnToAGiverOutsideNamesThemAndIsProved() {
    ledger.move(finance, "/api/funds", Drafts.fund(fund));
    ledger.move(
        finance,
        path + "/receipts",
        "{\"money\":{\"fen\":500},\"giver\":\"市慈善会\",\"voucher\":\"SK-1\"}");
    String back = "{\"money\":{\"fen\":%d},\"reason\":\"结余\"%s}";
    assertThat(finance.post(path + "/returns", back.formatted(1, "")).fields())
        .containsExactlyInAnyOrder("/giver REQUIRED", "/voucher REQUIRED");
    String proved = ",\"giver\":\"市慈善会\",\"voucher\":\"TH-1\"";
    assertThat(finance.post(path + "/returns", back.formatted(501, proved)).problem())
        .isEqualTo("422 GIVER_GAVE_LESS");
    Reply entered = finance.post(path + "/returns", back.formatted(500, proved));
    assertThat(decide(supervisor, at(entered, "confirmation")).status()).isEqualTo(201);
    assertThat(finance.post(path + "/closure", Drafts.reason("项目结束")).fields())
        .containsExactly("/voucher REQUIRED");
  }
}
