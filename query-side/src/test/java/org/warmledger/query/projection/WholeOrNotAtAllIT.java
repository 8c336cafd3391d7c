package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.CityAndCounty;
import org.warmledger.query.support.QueryServer;

/** Whichever index is deleted by hand: no read answers with a part of what there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeOrNotAtAllIT {

  private static final String PERIOD = "?union=410800&from=2026-01-01&to=2026-12-31";

  /** One question for everything that can be read, by its pattern. */
  private static final Map<String, String> QUESTIONS =
      Map.ofEntries(
          Map.entry("/api/access-log", "/api/access-log"),
          Map.entry("/api/activities", "/api/activities"),
          Map.entry("/api/activities/{activityId}", "/api/activities/none"),
          Map.entry("/api/applications", "/api/applications"),
          Map.entry("/api/applications/{applicationId}", "/api/applications/none"),
          Map.entry("/api/appropriations/{id}", "/api/appropriations/none"),
          Map.entry("/api/approvals", "/api/approvals"),
          Map.entry("/api/campaigns", "/api/campaigns"),
          Map.entry("/api/campaigns/{campaignId}", "/api/campaigns/none"),
          Map.entry("/api/campaigns/{campaignId}/coverage", "/api/campaigns/none/coverage"),
          Map.entry("/api/campaigns/{campaignId}/households", "/api/campaigns/none/households"),
          Map.entry("/api/campaigns/{campaignId}/visit-sheet", "/api/campaigns/none/visit-sheet"),
          Map.entry("/api/campaign-texts", "/api/campaign-texts"),
          Map.entry("/api/centres/{centre}", "/api/centres/centre-410800"),
          Map.entry("/api/cases", "/api/cases?q=wang"),
          Map.entry("/api/purposes", "/api/purposes"),
          Map.entry("/api/cases/{caseId}", "/api/cases/case-yan"),
          Map.entry("/api/cases/{caseId}/history", "/api/cases/case-yan/history"),
          Map.entry("/api/cases/{caseId}/thumbnails", "/api/cases/case-yan/thumbnails"),
          Map.entry(
              "/api/cases/{caseId}/attachments/{attachmentId}/content",
              "/api/cases/case-yan/attachments/none/content"),
          Map.entry("/api/cases/{caseId}/worker-statement", "/api/cases/case-yan/worker-statement"),
          Map.entry("/api/dashboards/overview", "/api/dashboards/overview" + PERIOD),
          Map.entry("/api/disbursements", "/api/disbursements"),
          Map.entry("/api/disbursements/export", "/api/disbursements/export"),
          Map.entry("/api/disbursements/{id}/trace", "/api/disbursements/aid-1/trace"),
          Map.entry("/api/erasures", "/api/erasures"),
          Map.entry("/api/erasures/{personId}", "/api/erasures/person-none"),
          Map.entry("/api/finding-groups", "/api/finding-groups"),
          Map.entry("/api/findings", "/api/findings"),
          Map.entry("/api/findings/{findingId}", "/api/findings/none"),
          Map.entry("/api/funds", "/api/funds"),
          Map.entry("/api/funds/{code}", "/api/funds/CITY"),
          Map.entry("/api/funds/{code}/entries", "/api/funds/COUNTY/entries"),
          Map.entry("/api/funds/{code}/movements", "/api/funds/COUNTY/movements"),
          Map.entry("/api/funds/{code}/movements/{movementId}", "/api/funds/COUNTY/movements/none"),
          Map.entry("/api/funds/{code}/statement", "/api/funds/COUNTY/statement"),
          Map.entry("/api/me", "/api/me"),
          Map.entry("/api/receiving-unions", "/api/receiving-unions"),
          Map.entry("/api/rosters", "/api/rosters"),
          Map.entry("/api/rosters/{id}", "/api/rosters/none"),
          Map.entry("/api/rosters/{id}/lines", "/api/rosters/none/lines"),
          Map.entry("/api/spending-plans", "/api/spending-plans"),
          Map.entry("/api/spending-plans/{planId}", "/api/spending-plans/none"),
          Map.entry("/api/staff", "/api/staff"),
          Map.entry("/api/statistics/{form}", "/api/statistics/two-festivals" + PERIOD),
          Map.entry(
              "/api/statistics/{form}/cells/{cell}/events",
              "/api/statistics/two-festivals/cells/none/events" + PERIOD),
          Map.entry("/api/statistics/{form}/filings", "/api/statistics/two-festivals/filings"),
          Map.entry(
              "/api/statistics/{form}/filings/{id}", "/api/statistics/two-festivals/filings/none"),
          Map.entry("/api/unions", "/api/unions"),
          Map.entry("/api/unions/{code}", "/api/unions/410803"),
          Map.entry("/api/caseload", "/api/caseload"),
          Map.entry("/api/worklists/{name}", "/api/worklists/never-aided?before=2026-02-01"));

  private static final String REBUILDING = "503 REBUILDING";

  /** Also while a store has so much to do that it gives no sign of life: that is no part either. */
  private static final String REFUSED = "503 ";

  private QueryServer server;

  @BeforeAll
  void start() {
    server = QueryServer.start();
    long position = CityAndCounty.write(server);
    server
        .bean(Readers.class)
        .all()
        .forEach(reader -> Replays.awaits(server, reader.name(), position));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new TreeMap<>();
    QUESTIONS.values().forEach(path -> answers.put(path, answer(path)));
    return answers;
  }

  /**
   * What is read is noted, and a spreadsheet has its time in it: of these only whether they work.
   */
  private String answer(String path) {
    Reply answer = server.ask("GET", path, "supervisor", "410800", List.of());
    boolean mayVary =
        answer.status() == 200
            && (path.equals("/api/access-log") || path.equals("/api/disbursements/export"));
    boolean refused = answer.status() == 503;
    return answer.status()
        + " "
        + (mayVary ? "" : refused ? answer.at("/code").asString() : answer.text());
  }

  /** One index of every reader at a time, until each was among them. */
  private List<Set<String>> rounds() {
    List<Set<String>> rounds = new ArrayList<>();
    for (Shelf shelf : server.bean(Generations.class).all().values()) {
      List<IndexDefinition> indexes = shelf.served().orElseThrow().indexes();
      for (int i = 0; i < indexes.size(); i++) {
        if (rounds.size() <= i) {
          rounds.add(new TreeSet<>());
        }
        rounds.get(i).add(indexes.get(i).name());
      }
    }
    return rounds;
  }

  private Map<String, Integer> generations() {
    // A reader that an index was missed of a moment ago serves none until the next is whole.
    await()
        .until(
            () ->
                server.bean(Generations.class).all().values().stream()
                    .allMatch(shelf -> shelf.served().isPresent()));
    Map<String, Integer> served = new TreeMap<>();
    server
        .bean(Generations.class)
        .all()
        .forEach((reader, shelf) -> served.put(reader, shelf.served().orElseThrow().number()));
    return served;
  }

  @Test
  void everythingThatCanBeReadIsAsked() {
    Set<String> known = new TreeSet<>(QUESTIONS.keySet());
    assertThat(server.reads())
        .filteredOn(pattern -> !pattern.startsWith("/api/admin"))
        .containsExactlyInAnyOrderElementsOf(known);
    assertThat(answers().values())
        .filteredOn(answer -> answer.startsWith("200"))
        .hasSizeGreaterThan(18);
  }

  @Test
  void whicheverIndexIsDeletedNoReadAnswersInPart() {
    Map<String, String> whole = answers();
    List<String> refused = new ArrayList<>();
    for (Set<String> deleted : rounds()) {
      Map<String, Integer> before = generations();
      deleted.forEach(QueryServer::deleteIndex);
      answers()
          .forEach(
              (path, answer) -> {
                assertThat(answer.startsWith(REFUSED) ? whole.get(path) : answer)
                    .as("%s without %s", path, deleted)
                    .isEqualTo(whole.get(path));
                refused.addAll(answer.equals(REBUILDING) ? List.of(path) : List.of());
              });
      server.bean(Readers.class).all().forEach(Reader::check);
      Replays.awaitServed(server);
      assertThat(generations().entrySet())
          .filteredOn(reader -> reader.getValue() > before.get(reader.getKey()))
          .hasSameSizeAs(deleted);
    }
    // What is this small may be whole again before anybody asks, but not each time.
    assertThat(refused).isNotEmpty();
    assertThat(answers()).isEqualTo(whole);
  }
}
