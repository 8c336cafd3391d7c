package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanUsed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Receipt;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.CityAndCounty;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import tools.jackson.databind.JsonNode;

/** What funds and appropriations tell of a city that allocated to a county. */
class FundReadsIT {

  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void givenACityThatAllocatedToACounty() {
    server = QueryServer.start();
    position = CityAndCounty.write(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path, String role, String union) {
    return server.as(role + "@" + union).after(position).get(path);
  }

  private static JsonNode get(String path) {
    return ask(path, "supervisor", "410800").ok().body();
  }

  @Test
  void aFundShowsWhatItHoldsInYuanAndInPieces() {
    JsonNode city = get("/api/funds/CITY");
    assertThat(city.path("money").toString())
        .isEqualTo(
            "{\"received\":{\"fen\":1000000},\"allocated\":{\"fen\":400000},\"committed\":{\"fen\":0},"
                + "\"disbursed\":{\"fen\":0},\"returned\":{\"fen\":0},\"inHand\":{\"fen\":600000}}");
    assertThat(city.path("goods").toString())
        .isEqualTo(
            "[{\"item\":\"米10kg\",\"unit\":\"袋\",\"unitValue\":{\"fen\":6000},\"received\":100,\"allocated\":0,"
                + "\"committed\":0,\"disbursed\":0,\"returned\":0,\"inHand\":100}]");
    assertThat(city.at("/scope/to").asString()).isEqualTo("2099-12-31");
    assertThat(city.path("version").asLong()).isEqualTo(3);
    JsonNode county = get("/api/funds/COUNTY").path("money");
    assertThat(county.at("/disbursed/fen").asLong()).isEqualTo(180_000);
    assertThat(county.at("/inHand/fen").asLong()).isEqualTo(220_000);
  }

  @Test
  void fundsAreSeenWithinTheSubtreeAndUsedFromAbove() {
    assertThat(get("/api/funds").path("items").size()).isEqualTo(2);
    assertThat(get("/api/funds?source=UPPER_UNION").path("items").size()).isEqualTo(1);
    assertThat(get("/api/funds?q=city").at("/items/0/fund").asString()).isEqualTo("CITY");
    assertThat(get("/api/funds?state=CLOSED").path("items").size()).isZero();
    assertThat(get("/api/funds?union=410802").path("items").size()).isZero();
    assertThat(ask("/api/funds", "finance", "410803").at("/items").size()).isEqualTo(1);
    assertThat(ask("/api/funds/CITY", "finance", "410803").status()).isEqualTo(404);
    assertThat(ask("/api/funds/CITY/statement", "finance", "410803").status()).isEqualTo(404);
    Reply usable = ask("/api/funds?usable=true", "caseworker", "410803");
    assertThat(usable.at("/items").size()).as(usable.text()).isEqualTo(2);
    assertThat(usable.text()).contains("\"fund\":\"CITY\"").doesNotContain("inHand");
    assertThat(ask("/api/funds?usable=true", "caseworker", "410802").at("/items").size())
        .isEqualTo(1);
  }

  @Test
  void aStatementOpensWithWhatWasAndClosesWithWhatIs() {
    JsonNode march = get("/api/funds/COUNTY/statement?from=2026-02-01&to=2026-12-31");
    assertThat(march.at("/opening/money/fen").asLong()).isEqualTo(220_000);
    assertThat(march.at("/opening/committed/money/fen").asLong()).isEqualTo(180_000);
    assertThat(march.at("/received/money/fen").asLong()).isZero();
    assertThat(march.at("/committed/money/fen").asLong()).isEqualTo(50_000);
    assertThat(march.at("/disbursed/money/fen").asLong()).isEqualTo(230_000);
    assertThat(march.at("/disbursed/count").asLong()).isEqualTo(2);
    assertThat(march.at("/refunded/money/fen").asLong()).isEqualTo(50_000);
    assertThat(march.at("/closing/money/fen").asLong()).isEqualTo(220_000);
    assertThat(march.at("/closing/committed/money/fen").asLong()).isZero();
    JsonNode city = get("/api/funds/CITY/statement?from=2026-01-11&to=2026-01-31");
    assertThat(city.at("/opening/money/fen").asLong()).isEqualTo(100_000);
    assertThat(city.at("/opening/goods/0/quantity").asLong()).isEqualTo(100);
    assertThat(city.at("/allocated/money/fen").asLong()).isEqualTo(400_000);
    assertThat(city.at("/closing/money/fen").asLong()).isEqualTo(600_000);
    assertThat(
            ask("/api/funds/CITY/statement?from=2026-02-01&to=2026-01-01", "admin", "410800")
                .status())
        .isEqualTo(422);
  }

  @Test
  void eachFigureExpandsToItsEvents() {
    JsonNode disbursed = get("/api/funds/COUNTY/entries?movement=DISBURSED&from=2026-02-01");
    assertThat(disbursed.path("items").size()).isEqualTo(2);
    JsonNode first = disbursed.at("/items/0");
    assertThat(first.path("event").asString()).isEqualTo("funds.settled");
    assertThat(first.path("commitment").asString()).isEqualTo("commitment-aid-1");
    assertThat(first.path("caseId").asString()).isEqualTo("case-yan");
    assertThat(first.path("aidId").asString()).isEqualTo("aid-1");
    assertThat(first.at("/money/fen").asLong()).isEqualTo(180_000);
    JsonNode received = get("/api/funds/COUNTY/entries?movement=RECEIVED");
    assertThat(received.at("/items/0/counterFund").asString()).isEqualTo("CITY");
    assertThat(received.at("/items/0/appropriations/0/money/fen").asLong()).isEqualTo(100_000);
    JsonNode page = get("/api/funds/COUNTY/entries?limit=1");
    assertThat(page.at("/items/0/event").asString()).isEqualTo("fund.opened");
    assertThat(
            get("/api/funds/COUNTY/entries?limit=1&cursor=" + page.path("cursor").asString())
                .at("/items/0/event")
                .asString())
        .isEqualTo("fund.received");
  }

  @Test
  void anAppropriationIsFollowedToEverybodyWhoHasAShare() {
    JsonNode one = get("/api/appropriations/appropriation-one");
    assertThat(one.at("/appropriation/fund").asString()).isEqualTo("CITY");
    assertThat(one.at("/received/money/fen").asLong()).isEqualTo(100_000);
    assertThat(one.at("/received/goods/0/quantity").asLong()).isEqualTo(100);
    assertThat(one.path("flow").size()).isEqualTo(2);
    assertThat(one.at("/flow/1/money/disbursed/fen").asLong()).isEqualTo(100_000);
    assertThat(one.path("persons").asLong()).isEqualTo(1);
    assertThat(one.at("/disbursements/0/disbursementId").asString()).isEqualTo("commitment-aid-1");
    assertThat(one.at("/disbursements/0/share/money/fen").asLong()).isEqualTo(100_000);
    JsonNode two = get("/api/appropriations/appropriation-two");
    assertThat(two.path("disbursements").size()).isEqualTo(2);
    Reply below = ask("/api/appropriations/appropriation-two", "finance", "410803");
    assertThat(below.at("/received").isNull()).isTrue();
    assertThat(below.at("/flow").size()).isEqualTo(1);
    assertThat(below.at("/appropriation/fund").asString()).isEqualTo("CITY");
    assertThat(ask("/api/appropriations/appropriation-two", "finance", "410802").status())
        .isEqualTo(404);
    assertThat(ask("/api/appropriations/appropriation-none", "finance", "410800").status())
        .isEqualTo(404);
  }

  private static MovementEntered entered(String movement, String by) {
    return new MovementEntered(
        new MovementId(movement),
        new FundCode("CITY"),
        new UnionPath("100000/410000/410800"),
        new MovementContent(
            FundMove.RECEIPT,
            Optional.empty(),
            new Money(70_000),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("市财政局"),
            Optional.empty(),
            Optional.of(new Receipt("SK-9", ReceiptKind.BANK_SLIP)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new StaffId(by),
        LocalDate.of(2026, 1, 9));
  }

  @Test
  void whatIsEnteredAboutAFundWaitsForSomebodyElseUntilItIsDecided() {
    FilledLedger ledger = new FilledLedger(server);
    MovementEntered waits = entered("movement-waits", "finance@410800");
    MovementEntered ended = entered("movement-ended", "finance@410800");
    MovementEntered own = entered("movement-own", "supervisor@410800");
    position =
        ledger.append(
            waits,
            own,
            ended,
            new MovementConfirmed(
                ended.movement(),
                ended.fund(),
                ended.union(),
                "",
                new StaffId("supervisor@410800"),
                LocalDate.of(2026, 1, 10)));
    List<JsonNode> waiting = movements("410800");
    assertThat(waiting).hasSize(1);
    JsonNode item = waiting.getFirst();
    assertThat(item.path("movementId").asString()).isEqualTo("movement-waits");
    assertThat(item.path("etag").asString())
        .isEqualTo("\"0-" + item.path("fundVersion").asLong() + "\"");
    assertThat(item.at("/movement/voucher/voucher").asString()).isEqualTo("SK-9");
    assertThat(item.at("/movement/giver").asString()).isEqualTo("市财政局");
    assertThat(item.at("/fundInHand/fen").asLong()).isEqualTo(600_000);
    assertThat(movements("410803")).isEmpty();
  }

  /** Beside the aids that wait. */
  private static List<JsonNode> movements(String union) {
    return ask("/api/approvals", "supervisor", union)
        .ok()
        .at("/items")
        .valueStream()
        .filter(item -> item.path("kind").asString().equals("MOVEMENT"))
        .toList();
  }

  private static LedgerEvent sample(Class<? extends LedgerEvent> kind) {
    return Samples.all().stream().filter(kind::isInstance).findFirst().orElseThrow();
  }

  private static List<JsonNode> plansThatWait() {
    return ask("/api/approvals", "supervisor", "410803")
        .ok()
        .at("/items")
        .valueStream()
        .filter(one -> one.path("kind").asString().equals("PLAN"))
        .toList();
  }

  @Test
  void aSpendingPlanWaitsForSomebodyElseAndThenSaysWhatWasHandedOver() {
    FilledLedger ledger = new FilledLedger(server);
    position = ledger.append(sample(PlanDrawnUp.class));
    assertThat(plansThatWait())
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.path("planId").asString()).isEqualTo("plan-sample");
              assertThat(plan.at("/plan/mostTimes").asLong()).isEqualTo(100);
              assertThat(plan.path("etag").asString()).startsWith("\"0");
            });
    position = ledger.append(sample(PlanApproved.class), sample(PlanUsed.class));
    assertThat(plansThatWait()).isEmpty();
    for (String filter : List.of("state=APPROVED", "fund=ZYCZ-2026", "union=410803")) {
      JsonNode found = get("/api/spending-plans?" + filter);
      assertThat(found.at("/items/0/planId").asString()).as(filter).isEqualTo("plan-sample");
    }
    JsonNode used = get("/api/spending-plans/plan-sample");
    assertThat(used.at("/used/fen").asLong()).isEqualTo(50_000);
    assertThat(used.path("times").asLong()).isEqualTo(1);
    assertThat(ask("/api/spending-plans/plan-sample", "supervisor", "410802").status())
        .isEqualTo(404);
  }

  private static PlanDrawnUp planOfSpring() {
    return Like.the((PlanDrawnUp) sample(PlanDrawnUp.class))
        .with(PlanDrawnUp::planId, new PlanId("plan-spring"))
        .with(PlanDrawnUp::title, "春节走访企业")
        .made();
  }

  @Test
  void anActivityTellsUnderWhichPlanItHandedOut() {
    FilledLedger ledger = new FilledLedger(server);
    PlanDrawnUp plan = planOfSpring();
    EnterpriseVisited visit =
        new EnterpriseVisited(
            new EnterpriseVisitId("enterprise-visit-planned"),
            plan.union(),
            "第一轴承厂",
            Optional.empty(),
            Optional.of(plan.terms().fund()),
            new Money(10_000),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(plan.planId()),
            Optional.empty(),
            "春节走访",
            LocalDate.of(2026, 2, 3));
    position = ledger.append(plan, visit);
    JsonNode told = get("/api/activities/enterprise-visit-planned").path("plan");
    assertThat(told.path("planId").asString()).isEqualTo(plan.planId().value());
    assertThat(told.path("title").asString()).isEqualTo("春节走访企业");
    assertThat(get("/api/activities?from=2026-02-03&to=2026-02-03").at("/items/0/plan"))
        .isEqualTo(told);
  }
}
