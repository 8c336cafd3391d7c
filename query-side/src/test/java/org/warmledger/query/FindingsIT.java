package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.query.FindingSamples.assigned;
import static org.warmledger.query.FindingSamples.batch;
import static org.warmledger.query.FindingSamples.counted;
import static org.warmledger.query.FindingSamples.followedUp;
import static org.warmledger.query.FindingSamples.payee;
import static org.warmledger.query.FindingSamples.promised;
import static org.warmledger.query.FindingSamples.raised;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** Findings with their evidence, and what waits on files. */
class FindingsIT {

  private static QueryServer server;
  private static long position;
  private static long evidence;

  @BeforeAll
  static void givenFindingsAndFiles() {
    server = QueryServer.start();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    CaseArchived one = Samples.archived("case-one", Samples.ZHONGZHAN, "王一", 1);
    CaseArchived two = Samples.archived("case-two", Samples.ZHONGZHAN, "王二", 2);
    CaseArchived three = Samples.archived("case-three", Samples.JIEFANG, "王三", 3);
    evidence = ledger.append(one);
    ledger.append(two, three);
    ledger.append(
        Samples.visited(two, "visit-1", Samples.DAY.plusDays(5), 100),
        promised(two, "visit-1", "2026-02-10"),
        promised(two, "visit-2", "2026-02-20"),
        followedUp(two, "visit-1"),
        Samples.aided(two, "aid-1", Samples.medical(100), Samples.DAY.plusDays(6)));
    position = ledger.append(findings());
  }

  private static LedgerEvent[] findings() {
    return new LedgerEvent[] {
      raised("finding-1", Samples.ZHONGZHAN, "C16_STALE_FILE", "case-one"),
      raised("finding-2", Samples.ZHONGZHAN, "C16_STALE_FILE", "case-two"),
      raised("finding-3", Samples.ZHONGZHAN, "C17_NEVER_AIDED", "case-one"),
      raised("finding-4", Samples.JIEFANG, "C17_NEVER_AIDED", "case-three"),
      assigned(),
      payee("finding-5", new FindingSubject(SubjectKind.CASE, "case-far"), Samples.DAY),
      payee("finding-6", new FindingSubject(SubjectKind.AID, "aid-far"), Samples.DAY.plusDays(1)),
      batch(10),
      counted(21),
      new FindingCleared(new FindingId("finding-2"), Samples.ZHONGZHAN, Samples.DAY),
      new FindingDismissed(
          new FindingId("finding-3"),
          Samples.ZHONGZHAN,
          "已转介",
          new StaffId("supervisor@410803"),
          Samples.DAY)
    };
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path, String union) {
    return server.as("supervisor@" + union).after(position).get(path);
  }

  private static List<String> ids(Reply answer, String field) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return StreamSupport.stream(answer.body().path("items").spliterator(), false)
        .map(item -> item.path(field).asString())
        .toList();
  }

  @Test
  void everyFindingSaysHowUrgentItIsWhoIsInChargeAndByWhen() {
    Reply one = ask("/api/findings?inCharge=caseworker%40410803", "410800");
    assertThat(ids(one, "findingId")).containsExactly("finding-1");
    assertThat(one.at("/items/0/severity").asString()).isEqualTo("ROUTINE");
    assertThat(one.at("/items/0/dueOn").asString()).isEqualTo(Samples.DAY.plusDays(7).toString());
    Reply all = ask("/api/findings?severity=ROUTINE", "410800");
    assertThat(ids(all, "findingId")).hasSize(4);
    assertThat(all.at("/items/1/dueOn").asString()).isEqualTo(Samples.DAY.plusDays(60).toString());
    assertThat(ids(ask("/api/findings?severity=SERIOUS", "410800"), "findingId")).isEmpty();
  }

  private static List<String> groups(Reply answer) {
    return answer
        .ok()
        .at("/items")
        .valueStream()
        .map(
            group ->
                group.at("/code").asString().substring(0, 3)
                    + " "
                    + group.at("/caseId").asString()
                    + " "
                    + group.at("/findings").asLong()
                    + " "
                    + group.at("/dueOn").asString())
        .toList();
  }

  @Test
  void whatOneCheckFoundAboutOneFileIsOneRowThatSaysHowManyAndTheOldestDay() {
    String asked = "/api/finding-groups?state=OPEN&limit=2";
    Reply first = ask(asked, "410000");
    assertThat(groups(first))
        .containsExactly(
            "C16 case-one 1 " + Samples.DAY.plusDays(7),
            "C09 case-far 2 " + Samples.DAY.plusDays(10));
    assertThat(first.at("/total").asLong()).isEqualTo(3);
    assertThat(first.at("/items/0/name").asString()).as("whose file it is").isEqualTo("王一");
    assertThat(ask("/api/findings/finding-1", "410803").said("/name")).isEqualTo("王一");
    assertThat(first.at("/items/1/severity").asString()).isEqualTo("SERIOUS");
    assertThat(first.at("/items/1/union/name").asString()).isEqualTo("河南省总工会");
    String cursor = "&cursor=" + first.said("/cursor");
    assertThat(groups(ask(asked + cursor, "410000")))
        .containsExactly("C17 case-three 1 " + Samples.DAY.plusDays(60));
    assertThat(ask("/api/finding-groups?limit=2" + cursor, "410000").problem())
        .isEqualTo("400 MALFORMED_CURSOR");
    assertThat(groups(ask("/api/finding-groups?code=C09&union=410800", "410000"))).isEmpty();
    assertThat(ids(ask("/api/findings?subject=case-far&code=C09", "410000"), "findingId"))
        .containsExactly("finding-6", "finding-5");
  }

  @Test
  void whatIsFoundAboutOneOfTheStaffIsAboutThemAndNoWorkersFile() {
    server.bearing("caseworker@410803", claims -> claims.claim("name", "李桂芬")).get("/api/me").ok();
    String asked = "/api/findings?subject=";
    assertThat(ids(ask(asked + "case-one", "100000"), "findingId"))
        .containsExactly("finding-1", "finding-3");
    Reply one = ask(asked + "caseworker%40410803", "100000");
    assertThat(ids(one, "findingId")).containsExactly("finding-7");
    Reply group = ask("/api/finding-groups?code=C15", "100000");
    for (Reply of : List.of(one, group)) {
      assertThat(of.at("/items/0/subject").toString())
          .isEqualTo("{\"kind\":\"STAFF\",\"id\":\"caseworker@410803\"}");
      assertThat(of.at("/items/0/name").asString()).isEqualTo("李桂芬");
      assertThat(of.at("/items/0/caseId").isNull()).as("no file's").isTrue();
    }
    assertThat(one.at("/items/0/particulars/events").asString()).isEqualTo("21");
    assertThat(one.at("/items/0/dueOn").asString()).isEqualTo(Samples.DAY.plusDays(30).toString());
  }

  private static List<String> ownWork(String who) {
    String account = who.replace("@", "%40");
    return ids(
        server.as(who).after(position).get("/api/findings?state=OPEN&inCharge=" + account),
        "findingId");
  }

  @Test
  void whereNobodyIsNamedItIsTheTaskOfThoseOfTheUnionWhoMayEndIt() {
    assertThat(ask("/api/findings/finding-3", "410803").at("/inCharge").asString())
        .as("whoever keeps the file")
        .isEqualTo("li@410803");
    assertThat(ask("/api/findings/finding-4", "410802").said("/inChargeRole"))
        .isEqualTo("supervisor");
    assertThat(ownWork("supervisor@410802")).containsExactly("finding-4");
    assertThat(ownWork("caseworker@410802")).isEmpty();
    assertThat(ownWork("caseworker@410803")).containsExactly("finding-1");
    assertThat(ownWork("compliance@410000")).containsExactly("finding-6", "finding-5");
    assertThat(ownWork("compliance@410800")).isEmpty();
    assertThat(ids(ask("/api/findings?inCharge=caseworker%40410802", "410802"), "findingId"))
        .as("what somebody else does by default is theirs once they are named")
        .isEmpty();
  }

  @Test
  void findingsAreListedAndCountedByCheck() {
    Reply all = ask("/api/findings", "410800");
    assertThat(ids(all, "findingId"))
        .containsExactly("finding-1", "finding-2", "finding-3", "finding-4");
    assertThat(all.at("/total").asLong()).isEqualTo(4);
    assertThat(all.at("/counts").toString())
        .isEqualTo("{\"C16_STALE_FILE\":2,\"C17_NEVER_AIDED\":2}");
    assertThat(all.header("Ledger-Position")).isNotEmpty();
  }

  @Test
  void filtersNarrowTheListAndCountsStayWithinTheOthers() {
    Reply open = ask("/api/findings?state=OPEN&code=C17", "410800");
    assertThat(ids(open, "findingId")).containsExactly("finding-4");
    assertThat(open.at("/counts/C16_STALE_FILE").asLong()).isEqualTo(1);
    assertThat(ids(ask("/api/findings?union=410802", "410800"), "findingId"))
        .containsExactly("finding-4");
    assertThat(ids(ask("/api/findings?subject=case-one", "410800"), "findingId"))
        .containsExactly("finding-1", "finding-3");
    assertThat(ids(ask("/api/findings?code=C99", "410800"), "findingId")).isEmpty();
    assertThat(ask("/api/findings?colour=red", "410800").status()).isEqualTo(400);
    assertThat(ask("/api/findings?state=SLEEPING", "410800").status()).isEqualTo(400);
  }

  @Test
  void pagesNeitherSkipNorRepeat() {
    Reply first = ask("/api/findings?limit=3", "410800");
    String cursor = first.at("/cursor").asString();
    assertThat(ids(ask("/api/findings?limit=3&cursor=" + cursor, "410800"), "findingId"))
        .containsExactly("finding-4");
  }

  @Test
  void aFindingPointsToItsEvidenceAndSaysWhoAnsweredForIt() {
    Reply answer = ask("/api/findings/finding-3", "410803");
    assertThat(answer.at("/state").asString()).isEqualTo("DISMISSED");
    assertThat(answer.at("/endedBy").asString()).isEqualTo("supervisor@410803");
    assertThat(answer.at("/reason").asString()).isEqualTo("已转介");
    assertThat(answer.at("/caseId").asString()).isEqualTo("case-one");
    assertThat(answer.at("/subject/kind").asString()).isEqualTo("CASE");
    assertThat(answer.at("/evidence/0/name").asString()).isEqualTo("case.archived");
    assertThat(answer.at("/evidence/0/position").asLong()).isEqualTo(evidence);
  }

  @Test
  void anotherUnionsFindingsAreUnknown() {
    assertThat(ids(ask("/api/findings", "410802"), "findingId")).containsExactly("finding-4");
    assertThat(ask("/api/findings/finding-1", "410802").status()).isEqualTo(404);
    assertThat(ask("/api/findings/finding-none", "410800").status()).isEqualTo(404);
  }

  @Test
  void whatWaitsOnFilesIsListedByWhoWaitsLongest() {
    Reply unvisited = ask("/api/worklists/unvisited?before=2026-01-10", "410800");
    assertThat(ids(unvisited, "caseId")).containsExactly("case-one", "case-three");
    assertThat(unvisited.at("/items/0/name").asString()).isEqualTo("王一");
    assertThat(ids(ask("/api/worklists/unvisited?before=2026-01-01", "410802"), "caseId"))
        .containsExactly("case-three");
    assertThat(ids(ask("/api/worklists/never-aided?before=2026-02-01", "410803"), "caseId"))
        .containsExactly("case-one");
    assertThat(ids(ask("/api/worklists/stale?before=2026-01-15", "410800"), "caseId"))
        .containsExactly("case-one", "case-three");
    Reply followUps = ask("/api/worklists/follow-up?before=2026-02-21", "410800");
    assertThat(ids(followUps, "caseId")).containsExactly("case-two");
    assertThat(followUps.at("/items/0/dueOn").asString()).isEqualTo("2026-02-20");
    assertThat(ids(ask("/api/worklists/follow-up?before=2026-02-20", "410800"), "caseId"))
        .isEmpty();
    assertThat(ask("/api/worklists/sleeping", "410800").status()).isEqualTo(404);
  }
}
