package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.Shortfall;
import tools.jackson.databind.JsonNode;

/**
 * How fast the readers read: the search index is deleted by hand, the next event makes its reader
 * notice and start over from the ledger's first event.
 */
record ProjectionSpeed(LedgerClient client) {

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  /** Returns when every reader has read everything. */
  void awaitCaughtUp() throws IOException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!caughtUp(state())) {
      if (System.nanoTime() > giveUp) {
        throw new Shortfall("the readers had not caught up after " + PATIENCE);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private static boolean caughtUp(JsonNode state) {
    for (JsonNode reader : state.required("items")) {
      if (reader.required("lag").asLong() > 0) {
        return false;
      }
    }
    return true;
  }

  /** Events a second from a deleted index until everything is read again. */
  double rebuild(RawElasticsearch elasticsearch, String index, Runnable nextEvent)
      throws IOException {
    elasticsearch.delete(index);
    long start = System.nanoTime();
    nextEvent.run();
    awaitStartedOver(index);
    awaitCaughtUp();
    double seconds = (System.nanoTime() - start) / 1e9;
    return state().required("head").asLong() / seconds;
  }

  private void awaitStartedOver(String index) throws IOException {
    long giveUp = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (caughtUp(state())) {
      if (System.nanoTime() > giveUp) {
        throw new Shortfall("no reader noticed that " + index + " is gone");
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  List<String> deadLetters() throws IOException {
    return state()
        .required("items")
        .valueStream()
        .filter(reader -> reader.required("deadLetters").asLong() > 0)
        .map(reader -> reader.required("name").asString())
        .toList();
  }

  private JsonNode state() throws IOException {
    Answer answer = client.get(Staff.ADMIN, "/api/admin/projections", Map.of());
    if (!answer.isAccepted()) {
      throw new Shortfall("the state of the readers was refused: " + answer.code());
    }
    return answer.body();
  }
}
