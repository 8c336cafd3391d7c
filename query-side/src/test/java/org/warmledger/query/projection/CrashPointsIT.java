package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.events.CaseArchived;
import org.warmledger.query.projection.Generation.State;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.json.JsonMapper;

/** A process ends after any of its steps, and another goes on where it was. */
class CrashPointsIT {

  private static final int FILES = 30;

  private static QueryServer server;
  private static ReaderParts parts;
  private static Generations generations;
  private static long position;

  @BeforeAll
  static void start() {
    server = QueryServer.start();
    parts = server.bean(ReaderParts.class);
    generations = parts.generations();
    List<CaseArchived> events = new ArrayList<>();
    for (int n = 0; n < FILES; n++) {
      events.add(Samples.archived("case-" + n, Samples.ZHONGZHAN, "方一一", n));
    }
    position = new FilledLedger(server).append(events);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What a process does on its way, and how far it comes. */
  private record Process(ReaderDefinition definition, Rebuild rebuild) {

    Generation built() {
      return generations.of(definition.name()).built().orElseThrow();
    }

    void comesTo(int step) {
      List<Runnable> steps =
          List.of(
              () -> generations.begin(definition.name(), definition.indexes()),
              () -> parts.indexes().make(built()),
              () -> rebuild.make(built(), rebuild.tail(built())),
              () -> rebuild.tail(built()).advance(position - FILES / 2),
              () -> rebuild.tail(built()).advance(position),
              () -> generations.handOver(generations.of(definition.name()).served(), built()),
              () -> parts.indexes().show(built()),
              () -> generations.flipped(built()));
      steps.subList(0, step).forEach(Runnable::run);
    }
  }

  private static Process process(ReaderDefinition definition) {
    return new Process(definition, new Rebuild(definition, parts, () -> {}));
  }

  /** A reader of its own, so that no two of these meet. */
  private static ReaderDefinition reader(String name, int version) {
    return new ReaderDefinition(name, List.of(Probes.model(version)));
  }

  private static void goesOn(ReaderDefinition definition, int generation) throws Exception {
    Reader next = new Reader(definition, parts);
    next.check();
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              next.reload();
              Shelf shelf = generations.of(definition.name());
              assertThat(shelf.built()).isEmpty();
              assertThat(shelf.served().map(Generation::state)).contains(State.LIVE);
            });
    Generation served = generations.of(definition.name()).served().orElseThrow();
    assertThat(served.number()).isEqualTo(generation);
    assertThat(next.awaits(position, Duration.ofSeconds(20))).isTrue();
    next.visible(java.util.OptionalLong.of(position));
    assertThat(documents()).isEqualTo(FILES);
    next.stop();
    parts.indexes().drop(served);
    parts.jdbc().update("delete from reader_generation where reader = ?", definition.name());
  }

  private static int documents() {
    return new JsonMapper()
        .readTree(QueryServer.elasticsearch("GET", "/probe/_count"))
        .path("count")
        .asInt();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8"})
  void theFirstGenerationIsMadeWhereverTheProcessEnds(int step) throws Exception {
    ReaderDefinition definition = reader("first-" + step, 1);
    process(definition).comesTo(step);
    goesOn(definition, 1);
  }

  @Test
  void anIndexFromBeforeThereWereGenerationsGoesInTheSameStep() throws Exception {
    QueryServer.elasticsearch("PUT", "/probe-v1", "{\"aliases\": {\"probe\": {}}}");
    QueryServer.elasticsearch("PUT", "/probe-v1/_doc/stale?refresh=true", "{\"visits\": 1}");
    assertThat(documents()).isEqualTo(1);
    goesOn(reader("before", 1), 1);
    assertThat(QueryServer.elasticsearch("GET", "/probe-v1")).contains("index_not_found");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8"})
  void theNextVersionTakesOverWhereverTheProcessEnds(int step) throws Exception {
    process(reader("next-" + step, 1)).comesTo(8);
    ReaderDefinition definition = reader("next-" + step, 2);
    process(definition).comesTo(step);
    goesOn(definition, 2);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7"})
  void whatIsServedIsDeletedWhileTheNextIsBuilt(int step) throws Exception {
    process(reader("lost-" + step, 1)).comesTo(8);
    Generation served = generations.of("lost-" + step).served().orElseThrow();
    ReaderDefinition definition = reader("lost-" + step, 2);
    process(definition).comesTo(step);
    parts.indexes().drop(served);
    goesOn(definition, 2);
  }

  @ParameterizedTest
  @CsvSource({"3", "4", "5", "6", "7"})
  void whatIsBuiltIsDeletedAndBegunAnew(int step) throws Exception {
    process(reader("gone-" + step, 1)).comesTo(8);
    ReaderDefinition definition = reader("gone-" + step, 2);
    Process process = process(definition);
    process.comesTo(step);
    parts.indexes().drop(process.built());
    goesOn(definition, 3);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void whatIsDeletedIsNotServedAgainBeforeItIsWhole(int times) throws Exception {
    ReaderDefinition definition = reader("deleted-" + times, 1);
    process(definition).comesTo(8);
    parts.indexes().drop(generations.of(definition.name()).served().orElseThrow());
    Reader reader = new Reader(definition, parts);
    reader.stop();
    generations
        .of(definition.name())
        .served()
        .filter(served -> !parts.indexes().areThere(served))
        .ifPresent(served -> generations.lose(served, definition.indexes()));
    assertThat(generations.of(definition.name()).served()).isEqualTo(Optional.empty());
    goesOn(definition, 2);
  }
}
