package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.RosterLine;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.Purse;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** A roster of three is approved, carried to the files, and paid but for one line. */
class RosterReadsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final RosterId PAID = new RosterId("roster-paid");
  private static final RosterId WAITING = new RosterId("roster-waiting");
  private static final List<CaseArchived> FILES =
      List.of(
          Samples.archived("case-1", Samples.ZHONGZHAN, "=王一", 1),
          Samples.archived("case-2", Samples.ZHONGZHAN, "王二", 2),
          Samples.archived("case-3", Samples.ZHONGZHAN, "王三", 3));

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void givenARosterPaidInPart() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    Purse purse = new Purse();
    ledger.append(FILES);
    ledger.append(
        purse.open("COUNTY", Samples.ZHONGZHAN, FundingSource.OWN_UNION),
        purse.receive("COUNTY", "one", 1_000_000, List.of(), DAY));
    ledger.append(drawnUp(PAID), listed(PAID));
    List<LedgerEvent> approval = new ArrayList<>();
    approval.add(
        new RosterApproved(
            PAID, Samples.ZHONGZHAN, 1, "同意", new StaffId("supervisor@410803"), DAY));
    for (CaseArchived file : FILES) {
      Purse.Set set = purse.set("COUNTY", "commitment-" + aid(PAID, file), 50_000);
      approval.addAll(purse.committed(set, purpose(file), DAY));
    }
    ledger.append(approval);
    for (CaseArchived file : FILES) {
      ledger.append(
          Samples.proposed(file, aid(PAID, file).value(), terms(), "春节"),
          Samples.approved(file, aid(PAID, file).value()));
    }
    ledger.append(carried());
    ledger.append(
        Samples.aided(FILES.getFirst(), aid(PAID, FILES.getFirst()).value(), terms(), DAY));
    position = ledger.append(paid(), drawnUp(WAITING), listed(WAITING));
  }

  private static AidId aid(RosterId roster, CaseArchived file) {
    return new AidId("aid-" + roster + "-" + file.caseId());
  }

  private static AidTerms terms() {
    return new AidTerms(
        AidCategory.CONDOLENCE,
        Optional.of(new FundCode("COUNTY")),
        Optional.empty(),
        new Money(50_000),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(PAID));
  }

  private static Purpose purpose(CaseArchived file) {
    return new Purpose(
        PurposeKind.AID,
        aid(PAID, file).value(),
        Optional.of(file.caseId()),
        file.union(),
        Optional.of(PAID),
        Optional.of(AidCategory.CONDOLENCE),
        Optional.empty());
  }

  private static RosterDrawnUp drawnUp(RosterId id) {
    return new RosterDrawnUp(
        id,
        Samples.ZHONGZHAN,
        "春节慰问金",
        AidCategory.CONDOLENCE,
        new FundCode("COUNTY"),
        Optional.empty(),
        3,
        new Money(150_000),
        List.of(),
        Optional.empty(),
        new StaffId("caseworker@410803"),
        DAY);
  }

  private static RosterLinesListed listed(RosterId id) {
    List<RosterLine> lines = new ArrayList<>();
    for (CaseArchived file : FILES) {
      var head = file.household().head();
      lines.add(
          new RosterLine(
              lines.size() + 1,
              file.caseId(),
              head.person(),
              aid(id, file),
              new Money(50_000),
              List.of(),
              Personal.of(
                  head.person(),
                  new Payee(
                      head.details().orElse(null).name(), "6217000012345678", Optional.empty()))));
    }
    return new RosterLinesListed(id, Samples.ZHONGZHAN, lines, DAY);
  }

  private static RosterLinesCarried carried() {
    List<CarriedLine> lines = new ArrayList<>();
    for (CaseArchived file : FILES) {
      lines.add(new CarriedLine(lines.size() + 1, aid(PAID, file), Optional.empty()));
    }
    return new RosterLinesCarried(PAID, Samples.ZHONGZHAN, lines, DAY);
  }

  private static RosterLinesPaid paid() {
    return new RosterLinesPaid(
        PAID,
        Samples.ZHONGZHAN,
        List.of(
            new LinePayment(1, aid(PAID, FILES.getFirst()), BankResult.PAID, "YH0001", DAY),
            new LinePayment(2, aid(PAID, FILES.get(1)), BankResult.RETURNED, "", DAY)),
        new StaffId("finance@410803"),
        DAY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path, String role, String union) {
    return server.as(role + "@" + union).after(position).get(path);
  }

  private static JsonNode get(String path) {
    return ask(path, "supervisor", "410803").ok().body();
  }

  @Test
  void aRosterShowsHowFarItsLinesAre() {
    JsonNode roster = get("/api/rosters/roster-paid");
    assertThat(roster.path("state").asString()).isEqualTo("PAYING");
    assertThat(roster.path("approvedBy").asString()).isEqualTo("supervisor@410803");
    assertThat(roster.path("progress").toString())
        .isEqualTo(
            "{\"lines\":3,\"carried\":3,\"refused\":0,\"paid\":1,\"returned\":1,\"wrongAccount\":0,\"dropped\":0}");
    assertThat(get("/api/rosters").path("items").size()).isEqualTo(2);
    assertThat(get("/api/rosters?state=DRAWN_UP").at("/items/0/rosterId").asString())
        .isEqualTo("roster-waiting");
    assertThat(ask("/api/rosters/roster-paid", "supervisor", "410802").status()).isEqualTo(404);
    assertThat(ask("/api/rosters", "supervisor", "410802").at("/items").size()).isZero();
  }

  /** The same people, category, fund and period (C08). */
  @Test
  void whoApprovesARosterSeesTheOneThatGaveTheSameBefore() {
    JsonNode waiting = get("/api/rosters/roster-waiting");
    assertThat(waiting.at("/repeats/0/rosterId").asString()).isEqualTo("roster-paid");
    assertThat(waiting.at("/repeats/0/same").asString()).isEqualTo("PEOPLE");
    assertThat(waiting.at("/repeats/0/state").asString()).isEqualTo("PAYING");
    JsonNode approvals = get("/api/approvals").at("/items");
    assertThat(approvals.valueStream().filter(one -> one.has("rosterId")).toList())
        .singleElement()
        .satisfies(
            one -> assertThat(one.at("/repeats/0/rosterId").asString()).isEqualTo("roster-paid"));
  }

  @Test
  void linesShowTheirPayeesMasked() {
    JsonNode lines = get("/api/rosters/roster-paid/lines");
    assertThat(lines.path("items").size()).isEqualTo(3);
    assertThat(lines.at("/items/0/name").asString()).isEqualTo("=王一");
    assertThat(lines.at("/items/0/accountTail").asString()).isEqualTo("****5678");
    assertThat(lines.at("/items/0/voucher").asString()).isEqualTo("YH0001");
    JsonNode returned = get("/api/rosters/roster-paid/lines?state=RETURNED");
    assertThat(returned.at("/items/0/number").asInt()).isEqualTo(2);
    QueryServer.elasticsearch("POST", "/_refresh");
    assertThat(QueryServer.elasticsearch("GET", "/rosterlines,rosters/_search"))
        .contains("sealed")
        .doesNotContain("王二", "6217000012345678");
  }

  @Test
  void aLineIsADisbursementThatTracesToItsRoster() {
    assertThat(get("/api/disbursements?roster=roster-paid").path("items").size()).isEqualTo(3);
    String id = "commitment-aid-roster-paid-case-1";
    JsonNode trace = get("/api/disbursements/" + id + "/trace");
    List<String> kinds =
        trace.path("steps").valueStream().map(step -> step.path("kind").asString()).toList();
    assertThat(kinds)
        .containsExactly(
            "APPROPRIATION",
            "FUND",
            "ROSTER",
            "APPROVAL",
            "COMMITMENT",
            "PROPOSAL",
            "APPROVAL",
            "DELIVERY");
    assertThat(trace.at("/steps/3/data/fundVersion").asLong()).isEqualTo(1);
  }

  @Test
  void aRosterWaitsForSomebodyElseThanWhoDrewItUp() {
    JsonNode waiting = get("/api/approvals");
    assertThat(waiting.path("total").asLong()).isEqualTo(1);
    assertThat(waiting.at("/items/0/kind").asString()).isEqualTo("ROSTER");
    assertThat(waiting.at("/items/0/rosterId").asString()).isEqualTo("roster-waiting");
    assertThat(waiting.at("/items/0/lines").asInt()).isEqualTo(3);
    assertThat(ask("/api/rosters/roster-waiting", "supervisor", "410803").header("ETag"))
        .isEqualTo(waiting.at("/items/0/etag").asString())
        .matches("\"[0-9]+-[0-9]+\"");
    assertThat(ask("/api/approvals", "caseworker", "410803").at("/total").asLong()).isZero();
  }

  @Test
  void anExportIsNotedAndTheLogOnlyGrows() {
    assertThat(ask("/api/disbursements/export", "finance", "410803").status()).isEqualTo(200);
    JsonNode log = ask("/api/access-log?what=EXPORT", "admin", "410803").body();
    assertThat(log.at("/items/0/rows").asInt()).isEqualTo(3);
    assertThat(log.at("/items/0/actor").asString()).isEqualTo("finance@410803");
    JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
    assertThatThrownBy(() -> jdbc.update("update access_log set actor = 'nobody'"))
        .hasMessageContaining("only grows");
    assertThatThrownBy(() -> jdbc.update("delete from access_log"))
        .hasMessageContaining("only grows");
  }
}
