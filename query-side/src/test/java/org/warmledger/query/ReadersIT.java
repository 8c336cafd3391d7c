package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.projection.Replays;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

class ReadersIT {

  private static final long POISON = 13;
  private static final long UNFIT = 14;
  private static final AtomicBoolean CURED = new AtomicBoolean();

  record Probe(String day, long visits) {}

  /** A read model with a bug that is mended later on. */
  private static final class Fragile extends ReadModel<Probe> {

    Fragile() {
      super(
          "probe",
          new IndexDefinition("probe", 1),
          Probe.class,
          Grain.perStream(CaseEvent.class),
          Fragile::fold);
    }

    private static Probe fold(Optional<Probe> before, String id, Fact fact) {
      long fen = fact.event() instanceof CaseVisited visit ? visit.money().fen() : 0;
      if (fen == POISON && !CURED.get()) {
        throw new IllegalStateException("a bug");
      }
      String day = fen == UNFIT && !CURED.get() ? "no day" : "2026-01-01";
      return new Probe(day, before.map(Probe::visits).orElse(0L) + 1);
    }
  }

  /** No configuration by annotation: the query side's scan must not meet it in other tests. */
  static class WithProbe {
    @Bean
    ReadModel<?> probe() {
      return new Fragile();
    }
  }

  private static QueryServer server;
  private static FilledLedger ledger;

  @BeforeAll
  static void start() {
    server = QueryServer.start(WithProbe.class);
    ledger = new FilledLedger(server);
    ledger.registerUnions();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply get(String path, long position) {
    return server.as("admin@100000").after(position).get(path);
  }

  private static JsonNode reader(String name) {
    return StreamSupport.stream(
            server
                .ask("GET", "/api/admin/projections", "admin", "100000", List.of())
                .body()
                .path("items")
                .spliterator(),
            false)
        .filter(line -> line.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static long probed(String id) {
    return new tools.jackson.databind.json.JsonMapper()
        .readTree(QueryServer.elasticsearch("GET", "/probe/_doc/" + id))
        .at("/_source/visits")
        .asLong();
  }

  private static long someWork(String prefix, int first, int households) {
    List<CaseEvent> events = new ArrayList<>();
    for (int n = first; n < first + households; n++) {
      CaseArchived file = Samples.archived(prefix + n, Samples.ZHONGZHAN, "方一一", n);
      events.add(file);
      events.add(Samples.visited(file, "visit-" + n, Samples.DAY, 1_000));
      events.add(Samples.aided(file, "aid-" + n, Samples.medical(2_000), Samples.DAY));
    }
    return ledger.append(events);
  }

  @Test
  void readingTheLedgerAgainChangesNoSum() {
    long position = someWork("case-again-", 200, 40);
    String before = get("/api/dashboards/overview", position).text();
    assertThat(before).contains("\"archived\":");
    Replays.replay(server, "files");
    assertThat(get("/api/dashboards/overview", position).text()).isEqualTo(before);
    assertThat(get("/api/cases?q=fangyiyi", position).at("/total").asLong()).isEqualTo(40);
    assertThat(reader("files").path("deadLetters").asLong()).isZero();
  }

  @Test
  void anIndexThatWasDeletedByHandIsBuiltAgain() {
    long position = someWork("case-gone-", 300, 20);
    String before = get("/api/dashboards/overview", position).text();
    QueryServer.deleteIndex("buckets");
    QueryServer.deleteIndex("files");
    Reply missed = get("/api/dashboards/overview", position);
    assertThat(missed.status()).isEqualTo(503);
    assertThat(missed.at("/code").asString()).isEqualTo("REBUILDING");
    assertThat(missed.at("/head").asLong()).isGreaterThanOrEqualTo(position);
    assertThat(missed.at("/position").isNumber()).isTrue();
    assertThat(missed.header("Retry-After")).isNotEmpty();
    Replays.awaitServed(server);
    long next = ledger.append(Samples.archived("case-gone-next", Samples.JIEFANG, "方二二", 399));
    String after = get("/api/dashboards/overview?union=410803", next).text();
    assertThat(after)
        .contains(before.substring(before.indexOf("\"visits\""), before.indexOf("\"byMonth\"")));
  }

  @Test
  void aFactThatDoesNotFoldWaitsWithThoseBehindItUntilItIsRetried() {
    CaseArchived file = Samples.archived("case-poison", Samples.ZHONGZHAN, "方三三", 401);
    CaseArchived other = Samples.archived("case-healthy", Samples.ZHONGZHAN, "方四四", 402);
    ledger.append(file);
    ledger.append(Samples.visited(file, "visit-401", Samples.DAY, POISON));
    ledger.append(Samples.visited(file, "visit-402", Samples.DAY, 1));
    CaseArchived unfit = Samples.archived("case-unfit", Samples.ZHONGZHAN, "方五五", 403);
    ledger.append(unfit, Samples.visited(unfit, "visit-403", Samples.DAY, UNFIT));
    long position = ledger.append(other);
    Replays.awaits(server, "probe", position);
    assertThat(probed("case-poison")).isEqualTo(1);
    assertThat(probed("case-healthy")).isEqualTo(1);
    Reply letters = get("/api/admin/projections/probe/dead-letters", position);
    assertThat(letters.text())
        .contains("IllegalStateException", "document_parsing_exception", "waits behind")
        .doesNotContain("no day");
    assertThat(retry().at("/clearedDocuments").asInt()).isZero();
    CURED.set(true);
    assertThat(retry().at("/clearedDocuments").asInt()).isEqualTo(2);
    assertThat(reader("probe").path("deadLetters").asLong()).isZero();
    assertThat(probed("case-poison")).isEqualTo(3);
    assertThat(probed("case-unfit")).isEqualTo(2);
    Replays.awaits(
        server, "probe", ledger.append(Samples.visited(file, "visit-404", Samples.DAY, 1)));
    assertThat(probed("case-poison")).isEqualTo(4);
  }

  private static Reply retry() {
    return server.ask(
        "POST", "/api/admin/projections/probe/dead-letters/retry", "admin", "100000", List.of());
  }

  @Test
  void readersAreForAdministratorsOnly() {
    assertThat(
            server.ask("GET", "/api/admin/projections", "caseworker", "410803", List.of()).status())
        .isEqualTo(403);
    assertThat(
            server
                .ask(
                    "POST",
                    "/api/admin/projections/none/dead-letters/retry",
                    "admin",
                    "100000",
                    List.of())
                .status())
        .isEqualTo(404);
    assertThat(reader("files").path("running").asBoolean()).isTrue();
  }
}
