package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.Money;
import org.warmledger.launchers.RealStores;
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
    ledger = RunningLedger.startWith(List.of(LaterDay.class), RealStores.freshDatabaseJdbcUrl());
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
    return who.with("If-Match", ledger.shown(at, 0)).post(at, Drafts.reason("已核对"));
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
      assertThat(ledger.decide(supervisor, at(ended, "confirmation"), "{}").problem())
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

  @Test
  void whatIsConfirmedOfAFundThatWasAmendedSinceItWasShownIsShownAgain() {
    ledger.move(finance, "/api/funds", Drafts.fund(fund)).ok();
    Reply capped = finance.post(path + "/amendments", Drafts.amendment());
    Reply other =
        finance.post(
            path + "/amendments", Drafts.amendment().replace("\"categories\":[\"LIVING\"],", ""));
    Reply receipt = finance.post(path + "/receipts", Drafts.receipt(500));
    String seen = ledger.shown(at(other, "confirmation"), 0);
    assertThat(
            supervisor.with("If-Match", "\"0\"").post(at(capped, "confirmation"), "{}").problem())
        .as("not without the fund")
        .isEqualTo("428 VERSION_REQUIRED");
    for (Reply usual : List.of(receipt, capped)) {
      assertThat(supervisor.with("If-Match", seen).post(at(usual, "confirmation"), "{}").status())
          .as("what comes in changes no terms")
          .isEqualTo(201);
    }
    Reply stale = supervisor.with("If-Match", seen).post(at(other, "confirmation"), "{}");
    assertThat(stale.problem()).isEqualTo("412 VERSION_CONFLICT");
    assertThat(stale.said("/changed/0/type")).isEqualTo("fund.amended");
    assertThat(
            supervisor.with("If-Match", "\"0-999\"").post(at(other, "confirmation"), "{}").status())
        .isEqualTo(412);
  }

  private static void limitFromTomorrow(long fen) {
    ledger
        .as("compliance@410000")
        .post(
            "/api/checks/C13/thresholds",
            "{\"union\":\"%s\",\"thresholds\":{\"allocationByTwoFen\":%d},\"from\":\"%s\",\"reason\":\"分级审批\"}"
                .formatted("410800", fen, ledger.bean(LaterDay.class).today().plusDays(1)))
        .ok();
  }

  /** Enters what goes from a fund of the city to one of the county, both of which it opens. */
  private Reply handedDown(String above, long fen) {
    return ledger
        .as("finance@410800")
        .post(
            "/api/funds/" + above + "/allocations",
            "{\"to\":\"" + fund + "\",\"money\":{\"fen\":" + fen + "},\"voucher\":\"BK-1\"}")
        .ok();
  }

  private String cityFund() {
    ledger.move(finance, "/api/funds", Drafts.fund(fund)).ok();
    return cityFund("MV-UP-");
  }

  private String cityFund(String named) {
    String above = named + fund;
    Sender city = ledger.as("finance@410800");
    ledger.move(city, "/api/funds", Drafts.fund(above)).ok();
    ledger.move(city, "/api/funds/" + above + "/receipts", Drafts.receipt(5_000)).ok();
    return above;
  }

  @Test
  void whatBindsMoneyGoesWithItOrTheMoneyStays() {
    Sender city = ledger.as("finance@410800");
    String above = "/api/funds/" + cityFund();
    ledger.move(city, above + "/amendments", Drafts.amendment()).ok();
    for (String asked : List.of(above + "/allocations", above + "/allocations?dryRun=true")) {
      Reply refused =
          city.post(asked, "{\"to\":\"" + fund + "\",\"money\":{\"fen\":1},\"voucher\":\"1\"}");
      assertThat(refused.problem()).isEqualTo("422 TIES_LOST");
      assertThat(refused.fields()).containsExactly("/to TIE_CATEGORIES");
      assertThat(refused.said("/detail")).contains("only for the categories of aid");
    }
  }

  @Test
  void theFundThatIsClosedIsNamedWhereverItIsInTheWay() {
    String above = cityFund();
    ledger.move(finance, path + "/closure", Drafts.fundClosure()).ok();
    Reply refused =
        ledger
            .as("finance@410800")
            .post(
                "/api/funds/" + above + "/allocations",
                "{\"to\":\"" + fund + "\",\"money\":{\"fen\":100},\"voucher\":\"BK-1\"}");
    assertThat(refused.problem()).isEqualTo("409 FUND_CLOSED");
    assertThat(refused.said("/detail")).contains(fund);
  }

  private static Reply agree(String who, Reply entered, int version) {
    String at =
        "/api/funds/%s/movements/%s/confirmation"
            .formatted(entered.said("/fund"), entered.said("/movementId"));
    return ledger.as(who).with("If-Match", ledger.shown(at, version)).post(at, "{}");
  }

  @Test
  void beyondTheLimitOfItsUnionAFundIsMovedByThreeFromTheDayOfTheLimit() {
    String above = cityFund();
    limitFromTomorrow(Money.MOST_FEN);
    ledger.bean(LaterDay.class).pass(1);
    limitFromTomorrow(500);
    Reply early = handedDown(cityFund("MV-UP2-"), 600);
    assertThat(agree("supervisor@410800", early, 0).ok().said("/became")).isEqualTo("CONFIRMED");
    Reply entered = handedDown(above, 601);
    ledger.bean(LaterDay.class).pass(1);
    assertThat(agree("supervisor@410800", handedDown(above, 500), 0).ok().said("/became"))
        .isEqualTo("CONFIRMED");
    Reply seconded = agree("supervisor@410800", entered, 0).ok();
    assertThat(seconded.said("/became"))
        .as("what was entered before it was limited")
        .isEqualTo("SECONDED");
    assertThat(seconded.said("/version")).as("what the third was shown").isEqualTo("1");
    assertThat(received()).isEqualTo("1100");
    for (String same : List.of("finance@410800", "supervisor@410800")) {
      assertThat(agree(same, entered, 1).problem()).isEqualTo("422 C13_SAME_HANDS");
    }
    assertThat(agree("supervisor@410000", entered, 0).status()).as("saw no second").isEqualTo(412);
    assertThat(agree("supervisor@410000", entered, 1).ok().said("/became")).isEqualTo("CONFIRMED");
    assertThat(received()).isEqualTo("1701");
  }

  @Test
  void whatIsCutInPiecesIsMovedByThreeAsItWouldBeInOne() {
    String above = cityFund();
    limitFromTomorrow(500);
    ledger.bean(LaterDay.class).pass(1);
    Reply first = handedDown(above, 300);
    Reply second = handedDown(above, 201);
    assertThat(agree("supervisor@410800", second, 0).ok().said("/became")).isEqualTo("CONFIRMED");
    assertThat(agree("supervisor@410800", first, 0).ok().said("/became")).isEqualTo("SECONDED");
    assertThat(agree("supervisor@410000", first, 1).ok().said("/became")).isEqualTo("CONFIRMED");
    assertThat(received()).isEqualTo("501");
  }

  @Test
  void whatASecondAgreedToIsTakenBackOrTurnedDownAndHasToBePossible() {
    String above = cityFund();
    limitFromTomorrow(500);
    ledger.bean(LaterDay.class).pass(1);
    Reply first = handedDown(above, 3_000);
    Reply second = handedDown(above, 3_000);
    agree("supervisor@410800", first, 0).ok();
    agree("supervisor@410000", first, 1).ok();
    assertThat(agree("supervisor@410800", second, 0).problem()).isEqualTo("422 C22_OVERDRAWN");
    Reply third = handedDown(above, 1_000);
    agree("supervisor@410800", third, 0).ok();
    String at = "/api/funds/" + above + "/movements/" + third.said("/movementId");
    ledger.as("finance@410800").post(at + "/withdrawal", Drafts.reason("填错")).ok();
    assertThat(agree("supervisor@410000", third, 2).problem())
        .isEqualTo("409 MOVEMENT_ALREADY_DECIDED");
    assertThat(received()).isEqualTo("3000");
  }
}
