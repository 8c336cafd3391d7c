package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;

/** How far the readers are. */
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
}
