package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidCategory;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidId;
import org.warmledger.events.AidOrigin;
import org.warmledger.events.AidTerms;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseAided;
import org.warmledger.events.EnterpriseVisitId;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundCode;
import org.warmledger.events.FundingSource;
import org.warmledger.events.Goods;
import org.warmledger.events.Money;
import org.warmledger.events.Purpose;
import org.warmledger.events.PurposeKind;
import org.warmledger.query.support.Answer;
import org.warmledger.query.support.Ledger;
import org.warmledger.query.support.Purse;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** A city allocates to a county, the county aids households and visits an enterprise. */
class FundReadsIT {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
  private static final CaseArchived YAN = Samples.archived("case-yan", Samples.ZHONGZHAN, "闫晓丽", 7);
  private static final CaseArchived WANG =
      Samples.archived("case-wang", Samples.JIEFANG, "王建国", 8);
  private static final AidTerms TERMS = terms(180_000);

  private static QueryServer server;
  private static Ledger ledger;
  private static long position;

  private static AidTerms terms(long fen) {
    return new AidTerms(
        AidCategory.MEDICAL,
        Optional.of(new FundCode("COUNTY")),
        Optional.of("2026年两节送温暖"),
        new Money(fen),
        List.of());
  }

  @BeforeAll
  static void givenACityThatAllocatedToACounty() {
    server = QueryServer.start();
    ledger = new Ledger(server);
    ledger.registerUnions();
    Purse purse = new Purse();
    ledger.append(YAN, WANG);
    ledger.append(
        purse.open("CITY", Samples.CITY, FundingSource.PROVINCIAL_FISCAL),
        purse.open("COUNTY", Samples.ZHONGZHAN, FundingSource.UPPER_UNION));
    Goods rice = new Goods("米10kg", 100, "袋", new Money(6_000));
    ledger.append(
        purse.receive("CITY", "one", 100_000, List.of(rice), JANUARY),
        purse.receive("CITY", "two", 900_000, List.of(), JANUARY.plusDays(1)));
    ledger.append(purse.allocate("CITY", "COUNTY", 400_000, JANUARY.plusDays(2)));
    aidYan(purse);
    visitEnterprise(purse);
    ledger.append(
        Samples.proposed(YAN, "aid-open", terms(20_000), "复查"),
        Samples.proposed(WANG, "aid-other", terms(20_000), "住院"));
    position = ledger.append(importedAid());
  }

  private static void aidYan(Purse purse) {
    ledger.append(
        Samples.proposed(YAN, "aid-1", TERMS, "住院 13800001234"), Samples.approved(YAN, "aid-1"));
    Purse.Set set = purse.set("COUNTY", "commitment-aid-1", 180_000);
    Purpose purpose =
        new Purpose(
            PurposeKind.AID,
            "aid-1",
            Optional.of(YAN.caseId()),
            YAN.union(),
            Optional.empty(),
            Optional.of(AidCategory.MEDICAL),
            TERMS.campaign());
    ledger.append(purse.committed(set, purpose, JANUARY.plusDays(5)));
    ledger.append(
        new AidFunded(
            YAN.caseId(),
            YAN.union(),
            new AidId("aid-1"),
            new FundCode("COUNTY"),
            set.id(),
            2,
            JANUARY.plusDays(5)),
        Samples.aided(YAN, "aid-1", TERMS, MARCH));
    ledger.append(purse.settled(set, MARCH));
  }

  private static void visitEnterprise(Purse purse) {
    EnterpriseVisitId visit = new EnterpriseVisitId("enterprise-visit-1");
    Purse.Set set = purse.set("COUNTY", "commitment-enterprise-visit-1", 50_000);
    Purpose purpose =
        new Purpose(
            PurposeKind.ENTERPRISE_VISIT,
            visit.value(),
            Optional.empty(),
            Samples.ZHONGZHAN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<org.warmledger.events.LedgerEvent> events = new ArrayList<>();
    events.add(
        new EnterpriseVisited(
            visit,
            Samples.ZHONGZHAN,
            "=第一机械厂",
            Optional.empty(),
            Optional.of(new FundCode("COUNTY")),
            new Money(50_000),
            List.of(),
            "",
            MARCH));
    events.addAll(purse.committed(set, purpose, MARCH));
    events.addAll(purse.settled(set, MARCH));
    ledger.append(events);
    events.clear();
    events.add(new EnterpriseVisitReversed(visit, Samples.ZHONGZHAN, "重复登记", MARCH.plusDays(1)));
    events.addAll(purse.refunded(set, set.shares(), MARCH.plusDays(1)));
    ledger.append(events);
  }

  private static CaseAided importedAid() {
    CaseAided aided = Samples.aided(WANG, "aid-past", Samples.medical(70_000), JANUARY);
    return new CaseAided(
        aided.caseId(),
        aided.union(),
        aided.aidId(),
        aided.terms(),
        aided.payee(),
        aided.receipt(),
        AidOrigin.IMPORTED,
        aided.identity(),
        aided.deliveredBy(),
        aided.occurredOn());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Answer ask(String path, String role, String union, String... headers) {
    List<String> all =
        new ArrayList<>(List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=20"));
    all.addAll(List.of(headers));
    return server.ask("GET", path, role, union, all);
  }

  private static JsonNode get(String path) {
    Answer answer = ask(path, "supervisor", "410800");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
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
    Answer usable = ask("/api/funds?usable=true", "caseworker", "410803");
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
    assertThat(ask("/api/funds/CITY/statement?from=2026-02-01&to=2026-01-01", "admin", "410800").status())
        .isEqualTo(400);
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
    assertThat(get("/api/funds/COUNTY/entries?limit=1&cursor=" + page.path("cursor").asString())
            .at("/items/0/event").asString())
        .isEqualTo("fund.received");
  }

  @Test
  void disbursementsAreFoundByWhatIsKnownOfThem() {
    assertThat(ids("")).containsExactlyInAnyOrder(
        "commitment-aid-1", "commitment-enterprise-visit-1", "commitment-aid-past");
    assertThat(ids("fund=COUNTY")).hasSize(2).doesNotContain("commitment-aid-past");
    assertThat(ids("state=SETTLED")).containsExactly("commitment-aid-1");
    assertThat(ids("state=REVERSED")).containsExactly("commitment-enterprise-visit-1");
    assertThat(ids("state=DELIVERED")).containsExactly("commitment-aid-past");
    assertThat(ids("source=UPPER_UNION")).hasSize(2);
    assertThat(ids("category=MEDICAL,LIVING")).hasSize(2);
    assertThat(ids("campaign=" + encoded("2026年两节送温暖"))).containsExactly("commitment-aid-1");
    assertThat(ids("union=410802")).containsExactly("commitment-aid-past");
    assertThat(ids("from=2026-03-10&to=2026-03-10")).hasSize(2);
    assertThat(ids("minFen=50000&maxFen=70000")).hasSize(2);
    assertThat(ids("payee=" + encoded("闫晓丽"))).containsExactly("commitment-aid-1");
    assertThat(ids("payee=" + Samples.number(7))).containsExactly("commitment-aid-1");
    assertThat(ids("payee=" + encoded("无名氏"))).isEmpty();
    assertThat(ids("sort=fen")).startsWith("commitment-enterprise-visit-1");
    assertThat(ask("/api/disbursements?colour=red", "admin", "410800").status()).isEqualTo(400);
    assertThat(ask("/api/disbursements?minFen=much", "admin", "410800").status()).isEqualTo(400);
  }

  private static List<String> ids(String parameters) {
    JsonNode items = get("/api/disbursements?" + parameters).path("items");
    return items.valueStream().map(item -> item.path("disbursementId").asString()).toList();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void aDisbursementShowsWhomItReachedAndOnlyTheEndOfTheAccount() {
    JsonNode aid = get("/api/disbursements?state=SETTLED").at("/items/0");
    assertThat(aid.path("payee").asString()).isEqualTo("闫晓丽");
    assertThat(aid.path("accountTail").asString()).isEqualTo("****5678");
    assertThat(aid.path("fundName").asString()).isEqualTo("COUNTY专项资金");
    assertThat(aid.at("/union/name").asString()).isEqualTo("中站区总工会");
    assertThat(aid.path("approvedOn").asString()).isEqualTo("2026-01-13");
    assertThat(aid.path("deliveredOn").asString()).isEqualTo("2026-03-10");
    Answer elsewhere = ask("/api/disbursements", "supervisor", "410802");
    assertThat(elsewhere.at("/items").size()).isEqualTo(1);
    assertThat(ask("/api/disbursements/aid-1/trace", "supervisor", "410802").status())
        .isEqualTo(404);
  }

  @Test
  void noPersonIsReadableInTheIndexes() {
    QueryServer.elasticsearch("POST", "/_refresh");
    String all = QueryServer.elasticsearch("GET", "/disbursements,approvals,fundentries/_search?size=1000");
    assertThat(all)
        .contains("commitment-aid-1", "sealed")
        .doesNotContain("闫晓丽", "6217000012345678", "住院", Samples.number(7));
  }

  @Test
  void aDisbursementIsTracedFromTheAppropriationToTheSignature() {
    JsonNode trace = get("/api/disbursements/aid-1/trace");
    List<String> kinds =
        trace.path("steps").valueStream().map(step -> step.path("kind").asString()).toList();
    assertThat(kinds)
        .containsExactly(
            "APPROPRIATION", "APPROPRIATION", "ALLOCATION", "FUND", "FUND", "PROPOSAL", "APPROVAL",
            "COMMITMENT", "COMMITMENT", "DELIVERY", "SETTLEMENT");
    assertThat(trace.path("appropriations").size()).isEqualTo(2);
    assertThat(trace.at("/appropriations/0/money/fen").asLong()).isEqualTo(100_000);
    assertThat(trace.at("/appropriations/1/money/fen").asLong()).isEqualTo(80_000);
    assertThat(trace.at("/appropriations/0/fund").asString()).isEqualTo("CITY");
    assertThat(trace.at("/appropriations/0/source").asString()).isEqualTo("PROVINCIAL_FISCAL");
    assertThat(trace.at("/appropriations/0/projectReference").asString()).contains("豫工发");
    JsonNode approval = trace.at("/steps/6");
    assertThat(approval.at("/data/seen/fileVersion").asLong()).isEqualTo(1);
    assertThat(approval.at("/data/seen/fundVersion").asLong()).isEqualTo(3);
    assertThat(approval.at("/data/approvedBy").asString()).isEqualTo("supervisor@410803");
    JsonNode delivery = trace.at("/steps/9");
    assertThat(delivery.at("/data/payee/accountNumber").asString()).isEqualTo("****5678");
    assertThat(delivery.at("/data/receipt/voucher").asString()).isEqualTo("PZ000001");
    trace
        .path("steps")
        .forEach(
            step -> {
              assertThat(step.path("position").asLong()).isPositive();
              assertThat(step.path("actor").asString()).isEqualTo("caseworker@410803");
              assertThat(step.path("recordedAt").asString()).isNotEmpty();
            });
  }

  @Test
  void aPurposeShowsMoreAndIsNoted() {
    Answer full =
        ask(
            "/api/disbursements/commitment-aid-1/trace",
            "compliance",
            "410800",
            "Access-Purpose",
            "audit-2026");
    assertThat(full.at("/steps/9/data/payee/accountNumber").asString())
        .isEqualTo("6217000012345678");
    Answer log =
        ask("/api/access-log?what=TRACE&actor=compliance@410800", "compliance", "410800");
    assertThat(log.at("/items/0/subject").asString()).isEqualTo("commitment-aid-1");
    assertThat(log.at("/items/0/purpose").asString()).isEqualTo("audit-2026");
    assertThat(ask("/api/access-log", "supervisor", "410800").status()).isEqualTo(403);
    ask("/api/cases/case-yan", "caseworker", "410803");
    ask("/api/cases/case-yan/history", "caseworker", "410803");
    Answer read = ask("/api/access-log?caseId=case-yan", "admin", "410800");
    assertThat(read.text()).contains("\"what\":\"FILE\"", "\"what\":\"HISTORY\"");
    assertThat(ask("/api/access-log?caseId=case-yan", "admin", "410802").at("/items").size())
        .isZero();
  }

  @Test
  void whatCameFromBeforeTheLedgerHasNoFundToTraceTo() {
    JsonNode trace = get("/api/disbursements/aid-past/trace");
    assertThat(trace.path("appropriations").size()).isZero();
    assertThat(trace.at("/disbursement/origin").asString()).isEqualTo("IMPORTED");
    assertThat(trace.at("/steps/0/kind").asString()).isEqualTo("DELIVERY");
    assertThat(trace.path("steps").size()).isEqualTo(1);
  }

  @Test
  void aReversedVisitEndsWithItsRefund() {
    JsonNode trace = get("/api/disbursements/commitment-enterprise-visit-1/trace");
    List<String> kinds =
        trace.path("steps").valueStream().map(step -> step.path("kind").asString()).toList();
    assertThat(kinds).endsWith("DELIVERY", "COMMITMENT", "SETTLEMENT", "REVERSAL", "REFUND");
    assertThat(trace.at("/disbursement/refunded/fen").asLong()).isEqualTo(50_000);
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
    Answer below = ask("/api/appropriations/appropriation-two", "finance", "410803");
    assertThat(below.at("/received").isNull()).isTrue();
    assertThat(below.at("/flow").size()).isEqualTo(1);
    assertThat(below.at("/appropriation/fund").asString()).isEqualTo("CITY");
    assertThat(ask("/api/appropriations/appropriation-two", "finance", "410802").status())
        .isEqualTo(404);
    assertThat(ask("/api/appropriations/appropriation-none", "finance", "410800").status())
        .isEqualTo(404);
  }

  @Test
  void whatWaitsIsShownToThoseWhoDidNotProposeIt() {
    JsonNode waiting = get("/api/approvals");
    assertThat(waiting.path("total").asLong()).isEqualTo(2);
    assertThat(waiting.path("items").size()).isEqualTo(2);
    JsonNode yan =
        waiting.path("items").valueStream()
            .filter(item -> item.path("caseId").asString().equals("case-yan"))
            .findFirst()
            .orElseThrow();
    assertThat(yan.path("name").asString()).isEqualTo("闫晓丽");
    assertThat(yan.path("reason").asString()).isEqualTo("复查");
    assertThat(yan.path("proposedBy").asString()).isEqualTo("caseworker@410803");
    assertThat(yan.at("/fundInHand/fen").asLong()).isEqualTo(220_000);
    assertThat(ask("/api/approvals", "caseworker", "410803").at("/total").asLong()).isZero();
    assertThat(ask("/api/approvals", "supervisor", "410802").at("/total").asLong()).isEqualTo(1);
  }
}
