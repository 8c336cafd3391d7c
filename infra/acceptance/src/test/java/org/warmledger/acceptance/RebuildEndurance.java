package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.benchmarks.past.LargePast;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All read models are built anew from a large ledger while people go on working, and what is wrong
 * with one document stops it; {@code ./warmledger endurance rebuild EVENTS} runs it and prints what
 * became of it. No test of every day.
 */
class RebuildEndurance {

  private static final long EVENTS = Long.getLong("endurance.events", 1_000_000);
  private static final int A_SECOND = Integer.getInteger("endurance.commands", 50);

  /** Of an invented household, with what follows by itself. */
  private static final int EVENTS_EACH = 16;

  private static final long BY_COMMANDS = 400;

  private static final String MODEL = "files";
  private static final String INDEX = "files";
  private static final String SECTION = "search";
  private static final String FIELD = "state";

  private final Tally tally = new Tally();

  @Test
  void nobodyNoticesARebuildOfALargeLedgerAndADifferenceStopsIt() throws InterruptedException {
    try (StoodUp stoodUp = new StoodUp()) {
      fill(stoodUp);
      Traffic traffic = new Traffic(stoodUp, tally, A_SECOND);
      Readings readings =
          new Readings(
              stoodUp.stack(),
              () -> traffic.households().stream().map(Traffic.Household::caseId).toList());
      List<Thread> working =
          List.of(Thread.ofVirtual().start(traffic), Thread.ofVirtual().start(readings));
      ToolCommand.Ended rebuilt = rebuilt(stoodUp.stack());
      traffic.stop();
      readings.stop();
      for (Thread each : working) {
        each.join();
      }
      nobodyNoticed(rebuilt, readings, new Ledgered(stoodUp).wrong(traffic.households()));
      aDifferenceStopsIt(stoodUp.stack());
    }
  }

  /** A small past by commands, and copies of it. */
  private static void fill(StoodUp stoodUp) {
    Instant began = Instant.now();
    long households = Math.max(1, EVENTS / EVENTS_EACH);
    ToolCommand.Ended filled =
        ToolCommand.run(
            stoodUp.stack(), "Demo", "--cases", Long.toString(Math.min(households, BY_COMMANDS)));
    assertThat(filled.code()).as(filled.printed()).isZero();
    if (households > BY_COMMANDS) {
      stoodUp.whileItStandsStill(
          data -> System.out.println(new LargePast(data, System.out).fillUpTo(households)));
    }
    await()
        .atMost(Duration.ofHours(3))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> isRead(stoodUp.stack()));
    told("%,d events filled and read", head(stoodUp.stack()), began);
  }

  private static JsonNode models(Stack stack) {
    return stack.as("admin@100000").get("/api/admin/projections").ok().body();
  }

  private static boolean isRead(Stack stack) {
    return models(stack)
        .path("items")
        .valueStream()
        .allMatch(model -> model.path("lag").asLong() <= 0);
  }

  private static long head(Stack stack) {
    return models(stack).path("head").asLong();
  }

  private static ToolCommand.Ended rebuilt(Stack stack) {
    Instant began = Instant.now();
    long head = head(stack);
    ToolCommand.Ended rebuilt = ToolCommand.run(stack, "Rebuild", "all", "--all-documents");
    System.out.println(rebuilt.printed());
    told("all built anew, and each of their documents compared, of %,d events", head, began);
    return rebuilt;
  }

  private static void told(String what, long events, Instant since) {
    long millis = Math.max(1, Duration.between(since, Instant.now()).toMillis());
    System.out.printf(
        what + ": %.1f s, %,d events a second%n", events, millis / 1e3, events * 1_000 / millis);
  }

  private void nobodyNoticed(
      ToolCommand.Ended rebuilt, Readings readings, List<String> notFoundOnce) {
    System.out.println(tally.said());
    System.out.printf(
        "reads %,d%ncomplaints %s%nnot found once %s%n",
        readings.answered(), readings.complaints(), notFoundOnce);
    assertThat(rebuilt.code()).as("what the comparison found").isZero();
    assertThat(readings.answered()).isPositive();
    assertThat(readings.complaints()).isEmpty();
    assertThat(tally.odd()).isEmpty();
    assertThat(tally.longest()).as("503 of commands").isZero();
    assertThat(notFoundOnce).isEmpty();
  }

  /** As a fold would have left one document that is wrong. */
  private static void aDifferenceStopsIt(Stack stack) {
    try (SearchServer server = SearchServer.of(stack)) {
      ServedIndex served = ServedIndex.behind(INDEX, server);
      String id = oneIsWrong(served, server);
      ToolCommand.Ended stopped = ToolCommand.run(stack, "Rebuild", MODEL, "--all-documents");
      System.out.println(stopped.printed());
      assertThat(stopped.code()).as(stopped.printed()).isEqualTo(2);
      assertThat(stopped.printed()).contains(INDEX, id, SECTION + "." + FIELD);
      assertThat(ServedIndex.behind(INDEX, server)).isEqualTo(served);
      ToolCommand.Ended dropped = ToolCommand.run(stack, "Rebuild", MODEL, "--drop");
      assertThat(dropped.code()).as(dropped.printed()).isZero();
    }
  }

  private static String oneIsWrong(ServedIndex served, SearchServer server) {
    JsonNode hit =
        server.get("/" + served.written() + "/_search?size=1&version=true").at("/hits/hits/0");
    ObjectNode document = (ObjectNode) hit.path("_source");
    ObjectNode section = (ObjectNode) document.path(SECTION);
    assertThat(section.path(FIELD).asString()).isNotEmpty();
    section.put(FIELD, section.path(FIELD).asString().equals("OPEN") ? "CLOSED" : "OPEN");
    String id = hit.path("_id").asString();
    JsonNode written =
        server.ask(
            "PUT",
            "/%s/_doc/%s?refresh=true&version_type=external&version=%d"
                .formatted(served.written(), id, hit.path("_version").asLong() + 1),
            document.toString());
    assertThat(written.path("result").asString()).isEqualTo("updated");
    return id;
  }
}
