package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A release that knows another mapping builds its index beside the one that an earlier release has
 * left, while people go on working. It stops the stack in between, so it comes last.
 */
@OnSharedStack
@Order(Integer.MAX_VALUE - 2)
class ChangedMappingIT {

  private static final String READER = "files";
  private static final String INDEX = "files";
  private static final String QUIET = "220700";
  private static final String BUSY = "220800";
  private static final String REBUILD = "/api/admin/projections/" + READER + "/rebuild";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ROUNDS = 5;

  private Stack stack = Stack.shared();

  private String quietOnceServed() {
    Api reader = stack.as("caseworker@" + QUIET);
    String list = "/api/cases?limit=200&union=" + QUIET;
    return await()
        .atMost(PATIENCE)
        .until(() -> reader.get(list), answer -> answer.status() == 200)
        .text();
  }

  private JsonNode progress() {
    return stack.as("admin@100000").get(REBUILD).ok().body();
  }

  private String archivedInQuiet() {
    Api writer = stack.as("caseworker@" + QUIET);
    for (int n = 0; n < ROUNDS; n++) {
      writer.post("/api/cases", NewHousehold.invented().archiving(QUIET)).ok();
    }
    return writer.get("/api/cases?limit=200&union=" + QUIET).ok().text();
  }

  private EarlierRelease earlierReleaseLeft(SearchServer server) {
    EarlierRelease earlier =
        new EarlierRelease(
            READER, ServedIndex.behind(INDEX, server), "search/properties/aidFen", "integer");
    earlier.moveDocuments(server);
    stack.close();
    earlier.writeDown(stack.data());
    return earlier;
  }

  /** With the next generation held back as soon as there is one. */
  private HeldBack startedAgain(EarlierRelease earlier) {
    String generation = READER + "-g" + earlier.built().generation();
    CompletableFuture<HeldBack> held =
        CompletableFuture.supplyAsync(
            () -> HeldBack.of(stack.data().resolve("postgres"), generation));
    stack = Stack.sharedAgain();
    return held.join();
  }

  @Test
  void anIndexWhoseMappingChangedIsBuiltBesideAndTakesOverUnderLoad() {
    String quiet = archivedInQuiet();
    JsonNode mapping;
    EarlierRelease earlier;
    try (SearchServer server = SearchServer.of(stack)) {
      mapping = mapping(INDEX, server);
      earlier = earlierReleaseLeft(server);
    }
    HeldBack held = startedAgain(earlier);
    try (SearchServer server = SearchServer.of(stack)) {
      takesOver(earlier, quiet, held, server);
      assertThat(mapping(earlier.left().toString(), server)).isNotEqualTo(mapping);
      assertThat(mapping(INDEX, server)).isEqualTo(mapping);
    }
    nothingDiffered(earlier);
    assertThat(quietOnceServed()).isEqualTo(quiet);
  }

  private void takesOver(EarlierRelease earlier, String quiet, HeldBack held, SearchServer server) {
    try (StoodFor seen = StoodFor.watch(server, INDEX);
        BusyUnion union = new BusyUnion(stack, BUSY)) {
      try (held) {
        assertThat(quietOnceServed()).isEqualTo(quiet);
        union.begins();
        union.goesOn(ROUNDS);
        isBuiltBeside(earlier, server);
      }
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(progress().path("state").asString()).isEqualTo("LIVE"));
      union.goesOn(ROUNDS);
      assertThat(seen.seen())
          .containsExactly(earlier.left().toString(), earlier.built().toString());
    }
  }

  /** Nothing is read into it yet, and nobody looks into it. */
  private void isBuiltBeside(EarlierRelease earlier, SearchServer server) {
    JsonNode progress = progress();
    assertThat(progress.path("state").asString()).isEqualTo("FILLING");
    assertThat(progress.path("generation").asInt()).isEqualTo(earlier.built().generation());
    assertThat(progress.path("position").asLong()).isZero();
    assertThat(server.get("/" + earlier.built() + "/_count").path("count").asInt()).isZero();
    assertThat(ServedIndex.behind(INDEX, server)).isEqualTo(earlier.left());
  }

  private static JsonNode mapping(String index, SearchServer server) {
    return server.get("/" + index + "/_mapping").iterator().next().path("mappings");
  }

  private void nothingDiffered(EarlierRelease earlier) {
    JsonNode progress = progress();
    assertThat(progress.path("generation").asInt()).isEqualTo(earlier.built().generation());
    JsonNode index = progress.at("/report/indexes/0");
    assertThat(index.path("liveVersion").asInt()).isEqualTo(earlier.left().version());
    assertThat(index.path("newVersion").asInt()).isEqualTo(earlier.built().version());
    assertThat(index.path("liveDocuments").asInt()).isPositive();
    assertThat(index.path("newDocuments")).isEqualTo(index.path("liveDocuments"));
    assertThat(index.path("compared").asInt()).isPositive();
    assertThat(index.path("differing").asInt()).as(index.toString()).isZero();
    for (String each : List.of("sums", "examples")) {
      assertThat(index.path(each).isEmpty()).as(index.toString()).isTrue();
    }
  }
}
