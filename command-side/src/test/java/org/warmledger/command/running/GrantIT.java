package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * Who may spend whose fund, over HTTP: its owner approves, or has granted it (授权额度); and what else
 * its owner makes of it.
 */
class GrantIT {

  private static RunningLedger ledger;
  private static Sender finance;
  private static Sender city;
  private static Sender county;
  private static Sender caseworker;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    finance = ledger.as("finance@410800");
    city = ledger.as("supervisor@410800");
    county = ledger.as("supervisor@410803");
    caseworker = ledger.as("caseworker@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static String fund(String code) {
    ledger.move(finance, "/api/funds", Drafts.fund(code)).ok();
    ledger.move(finance, "/api/funds/" + code + "/receipts", Drafts.receipt(10_000_000)).ok();
    return "/api/funds/" + code;
  }

  private static String grant(long fen) {
    return """
    {"to":"410803","ceiling":{"fen":%d},"from":"2026-01-01","until":"2030-12-31","voucher":"SQ-1"}\
    """
        .formatted(fen);
  }

  private static Reply approved(Sender by, String code) {
    return approved(by, code, Planned.TODAY.toString());
  }

  /** Dated a day. */
  private static Reply approved(Sender by, String code, String on) {
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    String aids = "/api/cases/" + file + "/aids";
    String aid =
        caseworker
            .post(aids, Drafts.aid("2026-02-01").replace("ZYCZ-2026", code))
            .ok()
            .said("/aidId");
    String yes = "{\"reason\":\"同意\",\"occurredOn\":\"%s\"}".formatted(on);
    return ledger.decide(by, aids + "/" + aid + "/approval", yes);
  }

  private static Reply plan(String code, long fen) {
    return new Planned(ledger).approve(new Planned(ledger).drawnUp(Planned.body(code, fen, 9)));
  }

  @Test
  void aCountyAloneTakesNothingOutOfTheCitysFund() {
    fund("SQ-1");
    assertThat(approved(county, "SQ-1").problem()).isEqualTo("422 FUND_OF_OTHERS");
    assertThat(plan("SQ-1", 100).problem()).isEqualTo("422 FUND_OF_OTHERS");
    assertThat(approved(city, "SQ-1").status()).isEqualTo(201);
  }

  private static Reply confirmed(Sender by, Reply entered) {
    return ledger.decide(
        by,
        "/api/funds/"
            + entered.said("/fund")
            + "/movements/"
            + entered.said("/movementId")
            + "/confirmation",
        "{}");
  }

  @Test
  void theCitysMoneyIsNeitherMovedNorPaidByPeopleOfTheProvinceAlone() {
    String fund = fund("SQ-9");
    Sender province = ledger.as("supervisor@410000");
    Sender treasurer = ledger.as("finance@410000");
    Reply entered = province.post(fund + "/receipts", Drafts.receipt(100)).ok();
    assertThat(confirmed(treasurer, entered).problem()).isEqualTo("422 C13_NO_OWN_HAND");
    confirmed(finance, entered).ok();
    Reply approved = approved(province, "SQ-9").ok();
    String delivery =
        "/api/cases/%s/aids/%s/delivery"
            .formatted(approved.said("/caseId"), approved.said("/aidId"));
    String handed = Drafts.delivery(Planned.TODAY.toString(), "张诚实");
    for (Sender nobodys : List.of(treasurer, caseworker)) {
      assertThat(nobodys.post(delivery, handed).problem()).isEqualTo("422 C13_NO_OWN_HAND");
    }
    finance.post(delivery, handed).ok();
  }

  @Test
  void withinAGrantItDoesUpToTheCeiling() {
    String fund = fund("SQ-2");
    Reply given = ledger.move(finance, fund + "/grants", grant(300_000)).ok();
    assertThat(given.said("/grantId")).startsWith("grant-");
    assertThat(approved(county, "SQ-2").status()).isEqualTo(201);
    Reply beyond = approved(county, "SQ-2");
    assertThat(beyond.problem()).isEqualTo("422 GRANT_EXCEEDED");
    assertThat(beyond.said("/detail")).contains("SQ-2", "1200.00");
    assertThat(plan("SQ-2", 120_001).problem()).isEqualTo("422 GRANT_EXCEEDED");
    String plan = plan("SQ-2", 120_000).ok().said("/planId");
    assertThat(plan("SQ-2", 1).problem()).isEqualTo("422 GRANT_EXCEEDED");
    ledger
        .as("finance@410803")
        .post("/api/spending-plans/" + plan + "/closure", Drafts.reason("结束"))
        .ok();
    assertThat(plan("SQ-2", 120_000).status()).isEqualTo(201);
    Reply books = city.get(fund + "/reconciliation");
    assertThat(books.said("/agrees")).as(books.text()).isEqualTo("true");
  }

  @Test
  void itIsGivenAndEndedByTwoPeopleOfTheUnionThatHoldsTheFund() {
    String fund = fund("SQ-3");
    assertThat(county.post(fund + "/grants", grant(1)).problem()).isEqualTo("404 FUND_NOT_FOUND");
    Reply entered = finance.post(fund + "/grants", grant(500_000)).ok();
    String confirmation = fund + "/movements/" + entered.said("/movementId") + "/confirmation";
    assertThat(approved(county, "SQ-3").problem()).isEqualTo("422 FUND_OF_OTHERS");
    assertThat(ledger.decide(finance, confirmation, "{}").problem())
        .isEqualTo("422 C13_SAME_HANDS");
    ledger.decide(city, confirmation, "{}").ok();
    assertThat(approved(county, "SQ-3").status()).isEqualTo(201);
    assertThat(finance.post(fund + "/grants", grant(1)).problem())
        .isEqualTo("409 GRANT_ALREADY_GIVEN");
    String end = fund + "/grants/" + entered.said("/grantId") + "/end";
    ledger.move(finance, end, Drafts.reason("年度结束")).ok();
    assertThat(approved(county, "SQ-3").problem()).isEqualTo("422 FUND_OF_OTHERS");
    assertThat(approved(county, "SQ-3", "2026-02-02").problem()).isEqualTo("422 FUND_OF_OTHERS");
    assertThat(finance.post(end, Drafts.reason("再次")).problem()).isEqualTo("409 GRANT_ENDED");
    assertThat(finance.post(fund + "/grants/grant-none/end", Drafts.reason("无")).problem())
        .isEqualTo("404 GRANT_NOT_FOUND");
  }

  @Test
  void aFundIsAmendedAndItsClosureIsTakenBackByTwo() {
    String code = "TZ-" + System.nanoTime();
    String fund = "/api/funds/" + code;
    ledger.move(finance, "/api/funds", Drafts.fund(code)).ok();
    Reply entered = finance.post(fund + "/amendments", Drafts.amendment()).ok();
    String confirmation = fund + "/movements/" + entered.said("/movementId") + "/confirmation";
    assertThat(ledger.decide(finance, confirmation, "{}").problem())
        .isEqualTo("422 C13_SAME_HANDS");
    ledger.decide(city, confirmation, "{}").ok();
    assertThat(finance.post(fund + "/amendments", Drafts.amendment()).problem())
        .isEqualTo("409 FUND_UNCHANGED");
    assertThat(finance.post(fund + "/closure/reversal", Drafts.reason("有误")).problem())
        .isEqualTo("409 NOTHING_TO_TAKE_BACK");
    ledger.move(finance, fund + "/closure", Drafts.fundClosure()).ok();
    assertThat(finance.post(fund + "/receipts", Drafts.receipt(1)).problem())
        .isEqualTo("409 FUND_CLOSED");
    ledger.move(finance, fund + "/closure/reversal", Drafts.reason("有误")).ok();
    ledger.move(finance, fund + "/receipts", Drafts.receipt(1)).ok();
    assertThat(finance.post("/api/funds/NIRGENDS/amendments", Drafts.amendment()).problem())
        .isEqualTo("404 FUND_NOT_FOUND");
  }

  @Test
  void whatIsWrongWithAGrantIsSaidAtOnce() {
    String fund = fund("SQ-4");
    assertThat(
            finance
                .post(
                    fund + "/grants",
                    "{\"to\":\"410111\",\"ceiling\":{\"fen\":0},\"from\":\"2026-02-01\","
                        + "\"until\":\"2026-01-01\",\"voucher\":\"1\"}")
                .fields())
        .containsExactlyInAnyOrder("/ceiling AMOUNT_ZERO", "/until TOO_SMALL", "/to UNKNOWN_UNION");
    assertThat(finance.post(fund + "/grants", grant(1).replace("410803", "410800")).problem())
        .isEqualTo("422 FUND_NOT_BELOW");
  }
}
