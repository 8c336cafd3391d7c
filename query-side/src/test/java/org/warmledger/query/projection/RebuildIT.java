package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import org.warmledger.query.web.Search;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents are built anew beside those that are served. */
class RebuildIT {

  private static final int FILES = 120;
  private static final String KEPT = "/api/admin/projections/probe/kept";

  private static QueryServer server;
  private static FilledLedger ledger;

  @BeforeAll
  static void start() {
    server = QueryServer.start(Probes.One.class);
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    List<CaseEvent> events = new ArrayList<>();
    for (int n = 0; n < FILES; n++) {
      CaseArchived file = Samples.archived("case-" + n, Samples.ZHONGZHAN, "方一一", n);
      events.add(file);
      events.add(Samples.visited(file, "visit-" + n, Samples.DAY, 1_000));
    }
    Replays.awaits(server, Probes.READER, ledger.append(events));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply rebuild(String query) {
    return ask("POST", "/api/admin/projections/probe/rebuild" + query);
  }

  private static Reply progress() {
    return ask("GET", "/api/admin/projections/probe/rebuild");
  }

  private static Reply ask(String method, String path) {
    return server.ask(method, path, "admin", "100000", List.of());
  }

  private static void awaitState(String state, int generation) {
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              Reply now = progress();
              assertThat(now.at("/generation").asInt()).as(now.text()).isEqualTo(generation);
              assertThat(now.at("/state").asString()).as(now.text()).isEqualTo(state);
            });
  }

  private static String behindTheAlias() {
    return new JsonMapper()
        .readTree(QueryServer.elasticsearch("GET", "/_alias/probe"))
        .propertyNames()
        .toString();
  }

  private static JsonNode line() {
    return ask("GET", "/api/admin/projections")
        .body()
        .path("items")
        .valueStream()
        .filter(line -> line.path("name").asString().equals(Probes.READER))
        .findFirst()
        .orElseThrow();
  }

  private static long disk(String which) {
    return line().path("disk").path(which).asLong();
  }

  private static void restart(Class<?> version) {
    server = server.again(version);
    ledger = ledger.behind(server);
  }

  private static int generation() {
    return progress().at("/generation").asInt();
  }

  @Test
  void aNewVersionIsBuiltBesideTheOneThatIsServedAndTakesOverUnderLoad() throws Exception {
    int before = generation();
    restart(Probes.Two.class);
    try (Load load = new Load(server, ledger, "case-two-" + before + "-", "case-1")) {
      awaitState("LIVE", before + 1);
      assertThat(behindTheAlias()).isEqualTo("[probe-v2-g" + (before + 1) + "]");
      for (int again = before + 2; again < before + 5; again++) {
        Reply asked = rebuild("");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        assertThat(asked.header("Location")).isEqualTo("/api/admin/projections/probe/rebuild");
        assertThat(asked.header("ETag")).contains(again + "-");
        awaitState("LIVE", again);
      }
      assertThat(load.complaints()).isEmpty();
      assertThat(load.written()).isPositive();
      JsonNode index = progress().at("/report/indexes/0");
      assertThat(index.path("liveDocuments")).isEqualTo(index.path("newDocuments"));
      assertThat(index.path("liveDocuments").asInt()).isGreaterThanOrEqualTo(FILES);
      assertThat(index.path("compared").asInt()).isPositive();
      assertThat(index.path("summed").asInt()).as("numbers that agree").isPositive();
      assertThat(index.path("sums")).isEmpty();
    }
    documentsThatDoNotFitAnOlderIndexAreNoDeadLettersOfIt(before + 5);
  }

  private static void documentsThatDoNotFitAnOlderIndexAreNoDeadLettersOfIt(int next)
      throws Exception {
    restart(Probes.Three.class);
    long position = ledger.append(Samples.archived("case-x", Samples.ZHONGZHAN, "方一一", 450));
    Reply read =
        server.ask(
            "GET",
            "/probe/case-x",
            "admin",
            "100000",
            List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=30"));
    assertThat(read.at("/more").asString()).as(read.text()).isEqualTo("more");
    awaitState("LIVE", next);
    assertThat(line().path("deadLetters").asInt()).isZero();
    assertThat(progress().at("/report/indexes/0/differing").asInt()).isPositive();
  }

  @Test
  void whatDiffersStopsARebuildUntilSomebodyAcceptsIt() {
    int before = generation();
    QueryServer.elasticsearch(
        "PUT",
        "/probe-g" + before + "/_doc/case-7?version=900&version_type=external",
        "{\"day\":\"2026-01-02\",\"visits\":2}");
    assertThat(rebuild("?accept=true").at("/code").asString()).isEqualTo("NOTHING_TO_ACCEPT");
    assertThat(rebuild("").status()).isEqualTo(202);
    awaitState("STOPPED", before + 1);
    JsonNode index = progress().at("/report/indexes/0");
    assertThat(index.path("differing").asInt()).as(index.toString()).isEqualTo(1);
    assertThat(index.at("/examples/0/id").asString()).isEqualTo("case-7");
    assertThat(index.at("/examples/0/fields/0").asString()).isEqualTo("day");
    assertThat(progress().text()).doesNotContain("2026-01-02");
    assertThat(ask("GET", "/probe/case-7").at("/day").asString()).isEqualTo("2026-01-02");
    assertThat(rebuild("?accept=true").status()).isEqualTo(202);
    awaitState("LIVE", before + 1);
    assertThat(ask("GET", "/probe/case-7").at("/day").asString()).isEqualTo("2026-01-01");
    whatWasServedBeforeIsKept(before);
  }

  /** Compared with what is served by now, it has to be accepted in its turn; or it may go. */
  private static void whatWasServedBeforeIsKept(int before) {
    assertThat(progress().at("/kept").asInt()).isEqualTo(before);
    assertThat(disk("kept")).isPositive().isLessThan(disk("all"));
    assertThat(ask("POST", KEPT + "/return").status()).isEqualTo(202);
    awaitState("STOPPED", before);
    assertThat(ask("POST", KEPT + "/return").at("/code").asString()).isEqualTo("NOTHING_KEPT");
    assertThat(rebuild("?accept=true").status()).isEqualTo(202);
    awaitState("LIVE", before);
    assertThat(ask("GET", "/probe/case-7").at("/day").asString()).isEqualTo("2026-01-02");
    assertThat(ask("POST", KEPT + "/return").status()).isEqualTo(202);
    awaitState("STOPPED", before + 1);
    assertThat(rebuild("?accept=true").status()).isEqualTo(202);
    awaitState("LIVE", before + 1);
    assertThat(ask("POST", KEPT + "/removal").status()).isEqualTo(200);
    assertThat(progress().at("/kept").isNull()).isTrue();
    assertThat(disk("kept")).as("let go").isZero();
    assertThat(ask("POST", KEPT + "/removal").at("/code").asString()).isEqualTo("NOTHING_KEPT");
  }

  private static void write(String alias, String id, String document) {
    QueryServer.elasticsearch(
        "PUT", "/" + alias + "/_doc/" + id + "?version=900&version_type=external", document);
  }

  /** Samples of a large index would hardly ever meet two of its documents. */
  @Test
  void allDocumentsAreComparedWhereSomebodyAsksAndWhoeverRunsItDropsWhatDiffers() {
    int before = generation();
    write("probe-g" + before, "case-9", "{\"day\":\"2026-01-02\",\"visits\":2}");
    write("probe-g" + before, "case-nobodys", "{\"day\":\"2026-01-01\",\"visits\":0}");
    assertThat(rebuild("/withdrawal").at("/code").asString()).isEqualTo("NOTHING_TO_DROP");
    assertThat(rebuild("?compared=ALL").at("/compared").asString()).isEqualTo("ALL");
    awaitState("STOPPED", before + 1);
    JsonNode index = progress().at("/report/indexes/0");
    assertThat(index.path("compared")).as(index.toString()).isEqualTo(index.path("liveDocuments"));
    assertThat(index.path("differing").asInt()).isEqualTo(2);
    assertThat(index.at("/examples/0/id").asString()).isEqualTo("case-9");
    assertThat(index.at("/examples/0/fields/0").asString()).isEqualTo("day");
    assertThat(index.at("/examples/1/id").asString()).isEqualTo("case-nobodys");
    assertThat(index.at("/examples/1/fields").size()).isZero();
    assertThat(line().at("/building/state").asString()).isEqualTo("STOPPED");
    assertThat(rebuild("/withdrawal").status()).isEqualTo(200);
    awaitState("LIVE", before);
    assertThat(line().path("building").isNull()).isTrue();
    assertThat(ask("GET", "/probe/case-9").at("/day").asString()).isEqualTo("2026-01-02");
    makeRight(before + 2);
  }

  private static void makeRight(int next) {
    assertThat(rebuild("?compared=ALL").status()).isEqualTo(202);
    awaitState("STOPPED", next);
    assertThat(rebuild("?accept=true").status()).isEqualTo(202);
    awaitState("LIVE", next);
    assertThat(rebuild("?compared=ALL").status()).isEqualTo(202);
    awaitState("LIVE", next + 1);
    JsonNode index = progress().at("/report/indexes/0");
    assertThat(index.path("compared")).as(index.toString()).isEqualTo(index.path("newDocuments"));
    assertThat(index.path("differing").asInt()).isZero();
  }

  private static String visits(ReadStore.OneMoment moment) {
    try {
      return Search.in(Probes.INDEX)
          .figure("visits", Aggregation.of(sum -> sum.sum(of -> of.field("visits"))))
          .figures(server.bean(ReadStore.class), moment)
          .toString();
    } catch (Problem refused) {
      return refused.code();
    }
  }

  @Test
  void whatIsAskedAtOneMomentIsAnsweredByOneGenerationOrNotAtAll() {
    int next = generation() + 1;
    ReadStore store = server.bean(ReadStore.class);
    String before =
        store.atOneMoment(
            List.of(Probes.INDEX),
            moment -> {
              String first = visits(moment);
              CaseArchived file = Samples.archived("case-y", Samples.ZHONGZHAN, "方一一", 451);
              Replays.awaits(server, Probes.READER, ledger.append(file));
              assertThat(rebuild("").status()).isEqualTo(202);
              awaitState("LIVE", next);
              assertThat(visits(moment)).isIn(first, "SEARCH_UNAVAILABLE");
              return first;
            });
    assertThat(store.<String>atOneMoment(List.of(Probes.INDEX), RebuildIT::visits))
        .isNotEqualTo(before);
  }

  @Test
  void onlyAdministratorsRebuildAndOnlyWhatThereIs() {
    assertThat(
            server
                .ask(
                    "POST",
                    "/api/admin/projections/probe/rebuild",
                    "caseworker",
                    "410803",
                    List.of())
                .status())
        .isEqualTo(403);
    assertThat(ask("POST", "/api/admin/projections/none/rebuild").status()).isEqualTo(404);
    Generations generations = server.bean(Generations.class);
    assertThat(generations.begin("nobody", List.of(Probes.INDEX))).isTrue();
    assertThat(generations.begin("nobody", List.of(Probes.INDEX))).isFalse();
  }

  @Test
  void whatAReaderOfEarlierCodeHasLeftGoesWhenNobodyReadsForItAnyMore() {
    LeftReader left = LeftReader.begun(server);
    left.staysWhenSomebodyLooks();
    left.isReadForNow();
    left.changedLongAgo();
    left.staysWhenSomebodyLooks();
    left.wasReadForLongAgo();
    await().atMost(Duration.ofSeconds(30)).until(() -> left.states().equals(List.of("RETIRED")));
    left.changedLongAgo();
    await().atMost(Duration.ofSeconds(30)).until(() -> left.states().isEmpty());
    assertThat(QueryServer.elasticsearch("GET", "/_alias")).doesNotContain(LeftReader.INDEX);
  }
}
