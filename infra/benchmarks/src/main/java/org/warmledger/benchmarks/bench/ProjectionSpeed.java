package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import tools.jackson.databind.JsonNode;

/**
 * How fast the readers read: the search index is deleted by hand, the next event makes its reader
 * notice and start over from the ledger's first event.
 */
record ProjectionSpeed(LedgerClient client) {

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final String READERS = "/api/admin/projections";

  /** Returns when every reader has read everything. */
  void awaitCaughtUp() throws IOException {
    Answer unused = client.await(Staff.ADMIN, READERS, ProjectionSpeed::caughtUp, PATIENCE);
  }

  private static boolean caughtUp(Answer state) {
    return state
        .body()
        .required("items")
        .valueStream()
        .allMatch(reader -> reader.required("lag").asLong() <= 0);
  }

  /** Events a second from a deleted index until everything is read again. */
  double rebuild(RawElasticsearch elasticsearch, String index, Runnable nextEvent)
      throws IOException {
    elasticsearch.delete(index);
    long start = System.nanoTime();
    nextEvent.run();
    Answer unused =
        client.await(Staff.ADMIN, READERS, state -> !caughtUp(state), Duration.ofMinutes(1));
    awaitCaughtUp();
    double seconds = (System.nanoTime() - start) / 1e9;
    return state().required("head").asLong() / seconds;
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
    return client.get(Staff.ADMIN, READERS, Map.of()).accepted("the state of the readers").body();
  }
}
