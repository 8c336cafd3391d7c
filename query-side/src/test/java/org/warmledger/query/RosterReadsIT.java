package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmledger.query.SampleRosters.DAY;
import static org.warmledger.query.SampleRosters.FILES;
import static org.warmledger.query.SampleRosters.PAID;
import static org.warmledger.query.SampleRosters.aid;
import static org.warmledger.query.SampleRosters.approved;
import static org.warmledger.query.SampleRosters.carried;
import static org.warmledger.query.SampleRosters.drawnUp;
import static org.warmledger.query.SampleRosters.listed;
import static org.warmledger.query.SampleRosters.paid;
import static org.warmledger.query.SampleRosters.purpose;
import static org.warmledger.query.SampleRosters.raised;
import static org.warmledger.query.SampleRosters.terms;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.projection.Replays;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.Purse;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** A roster of three is approved, carried to the files, and paid but for one line. */
class RosterReadsIT {

  private static final RosterId BACK = new RosterId("roster-back");
  private static final RosterId WAITING = new RosterId("roster-waiting");

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
    approval.add(approved(PAID));
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
    position = waitingAndFound();
  }

  private static long waitingAndFound() {
    ledger.append(paid(), drawnUp(WAITING), listed(WAITING));
    ledger.append(
        raised("finding-1", "C16_STALE_FILE", SubjectKind.CASE, "case-2"),
        raised("finding-2", "C16_STALE_FILE", SubjectKind.CASE, "case-9"),
        raised("finding-3", "C26_EVEN_SPLIT", SubjectKind.ROSTER, WAITING.value()));
    return partedAndMet();
  }

  /**
   * A roster whose first line was paid and sent back, whose second was paid on its file: each fact
   * is read before the next one comes.
   */
  private static long partedAndMet() {
    read(
        Like.the(drawnUp(BACK)).with(RosterDrawnUp::occurredOn, DAY.minusDays(60)).made(),
        listed(BACK));
    read(approved(BACK));
    read(carried(BACK));
    CaseArchived first = FILES.getFirst();
    CaseArchived second = FILES.get(1);
    read(Samples.aided(first, aid(BACK, first).value(), terms(BACK), DAY));
    read(Samples.aided(second, aid(BACK, second).value(), terms(BACK), DAY));
    return read(Samples.reversed(first, aid(BACK, first).value(), terms(BACK), DAY));
  }

  private static long read(LedgerEvent... events) {
    long at = ledger.append(events);
    Replays.awaits(server, "disbursements", at);
    return at;
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
            "{\"lines\":3,\"carried\":3,\"refused\":0,\"paid\":1,\"returned\":1,\"wrongAccount\":0,\"dropped\":0,\"takenBack\":0}");
    assertThat(get("/api/rosters").path("items").size()).isEqualTo(3);
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
  void whoApprovesARosterSeesOnesThatHaveSomeOfItsPeople() {
    RosterId few = new RosterId("roster-few");
    position =
        ledger.append(
            Like.the(drawnUp(few)).with(RosterDrawnUp::union, Samples.CITY).made(),
            Like.the(listed(few))
                .with(RosterLinesListed::union, Samples.CITY)
                .with(RosterLinesListed::lines, listed(few).lines().subList(0, 1))
                .made());
    JsonNode waiting = ask("/api/approvals", "supervisor", "410800").ok().at("/items");
    JsonNode listed =
        waiting
            .valueStream()
            .filter(one -> one.path("rosterId").asString().equals("roster-few"))
            .findFirst()
            .orElseThrow();
    JsonNode page = ask("/api/rosters/roster-few", "supervisor", "410800").ok().body();
    for (JsonNode said : List.of(page, listed)) {
      assertThat(said.at("/repeats").valueStream().map(RosterReadsIT::repeated).toList())
          .containsExactlyInAnyOrder("roster-paid SOME_PEOPLE 1", "roster-waiting SOME_PEOPLE 1");
    }
  }

  private static String repeated(JsonNode other) {
    return other.at("/rosterId").asString()
        + " "
        + other.at("/same").asString()
        + " "
        + other.at("/inCommon").asInt();
  }

  @Test
  void whoApprovesARosterSeesWhatIsFoundAboutItsFilesAndPeopleBefore() {
    JsonNode open = get("/api/rosters/roster-waiting").at("/findings");
    assertThat(open.at("/total").asLong()).isEqualTo(2);
    assertThat(open.at("/items").valueStream().map(RosterReadsIT::said).toList())
        .containsExactlyInAnyOrder("C16_STALE_FILE 2", "C26_EVEN_SPLIT ");
    assertThat(get("/api/rosters/roster-paid").at("/findings").isObject())
        .as("decided before")
        .isFalse();
  }

  private static String said(JsonNode finding) {
    return finding.at("/code").asString() + " " + finding.at("/number").asString("");
  }

  @Test
  void whatHappensToALineOnItsFileIsShownAtIt() {
    assertThat(get("/api/rosters/roster-back").at("/progress/takenBack").asInt()).isEqualTo(1);
    assertThat(get("/api/rosters/roster-back").at("/progress/paid").asInt()).isEqualTo(1);
    assertThat(get("/api/rosters/roster-back/lines").at("/items/0/state").asString())
        .isEqualTo("TAKEN_BACK");
    assertThat(get("/api/rosters/roster-back/lines").at("/items/1/state").asString())
        .isEqualTo("PAID");
    assertThat(get("/api/rosters/roster-back/lines").at("/items/1/voucher").asString())
        .as("handed over on its file")
        .isNotEmpty();
    assertThat(get("/api/rosters/roster-back/lines?state=TAKEN_BACK").at("/items").size())
        .isEqualTo(1);
    assertThat(ask("/api/rosters/roster-back", "supervisor", "410803").header("ETag"))
        .as("whoever has it paid once more sees the fund and the file")
        .matches("\"[0-9]+-[0-9]+-[0-9]+[.].+\"");
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
    String id = "commitment-aid-paid-1";
    JsonNode trace = get("/api/disbursements/" + id + "/trace");
    List<String> kinds =
        trace.path("steps").valueStream().map(step -> step.path("kind").asString()).toList();
    assertThat(kinds)
        .containsExactly("APPROPRIATION", "FUND", "ROSTER", "APPROVAL", "COMMITMENT", "DELIVERY");
    assertThat(trace.at("/steps/3/data/fundVersion").asLong()).isEqualTo(1);
    assertThat(trace.at("/steps/3/seen/fileVersion").asLong()).as("of its file").isEqualTo(1);
  }

  /** The ledger carries a line to its file: who decided is named in the facts. */
  @Test
  void aFileSaysOfARostersAidWhoDrewItUpAndWhoApprovedIt() {
    ask("/api/me", "supervisor", "410803").ok();
    JsonNode told = get("/api/cases/case-1/history").at("/items");
    assertThat(told.valueStream().filter(one -> said(one, "type").startsWith("aid.")).toList())
        .filteredOn(one -> said(one, "type").equals("aid.approved"))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(said(one, "actor")).isEqualTo("supervisor@410803");
              assertThat(said(one, "role")).isEqualTo("supervisor");
            });
  }

  private static String said(JsonNode of, String what) {
    return of.at("/" + what).asString();
  }

  @Test
  void aRosterWaitsForSomebodyElseThanWhoDrewItUp() {
    JsonNode waiting = get("/api/approvals");
    assertThat(waiting.path("total").asLong()).isEqualTo(1);
    assertThat(waiting.at("/items/0/kind").asString()).isEqualTo("ROSTER");
    assertThat(waiting.at("/items/0/rosterId").asString()).isEqualTo("roster-waiting");
    assertThat(waiting.at("/items/0/lines").asInt()).isEqualTo(3);
    String shown = waiting.at("/items/0/etag").asString().replaceFirst("\"$", ".");
    Reply page = ask("/api/rosters/roster-waiting", "supervisor", "410803");
    assertThat(page.header("ETag")).startsWith(shown);
    assertThat(ask("/api/approvals", "caseworker", "410803").at("/total").asLong()).isZero();
  }

  @Test
  void anExportIsNotedAndTheLogOnlyGrows() {
    assertThat(ask("/api/disbursements/export", "finance", "410803").status()).isEqualTo(200);
    JsonNode log = ask("/api/access-log?what=EXPORT", "admin", "410803").body();
    assertThat(log.at("/items/0/rows").asInt()).isEqualTo(5);
    assertThat(log.at("/items/0/actor").asString()).isEqualTo("finance@410803");
    JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
    assertThatThrownBy(() -> jdbc.update("update access_log set actor = 'nobody'"))
        .hasMessageContaining("only grows");
    assertThatThrownBy(() -> jdbc.update("delete from access_log"))
        .hasMessageContaining("only grows");
  }

  @Test
  void whoLooksAtARosterOrItsLinesLooksAtTheirFiles() {
    String files = "[\"case-1\",\"case-2\",\"case-3\"]";
    for (String path : List.of("/api/rosters/roster-paid", "/api/rosters/roster-paid/lines")) {
      assertThat(ask(path, "supervisor", "410803").status()).isEqualTo(200);
      JsonNode log = ask("/api/access-log?limit=1", "admin", "410803").body();
      assertThat(log.at("/items/0/files").toString()).as(path).isEqualTo(files);
    }
  }
}
