package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.warmledger.query.support.QueryServer;

/** Handles on the readers that only tests have. */
public final class Replays {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private Replays() {}

  /** Lets a reader read the whole ledger again, as after a crash that lost its token. */
  public static void replay(QueryServer server, String reader) {
    server.bean(Readers.class).reader(reader).replay();
  }

  /** Waits until a reader reflects a position. */
  public static void awaits(QueryServer server, String reader, long position) {
    server
        .bean(Readers.class)
        .reflect(new Freshness(OptionalLong.of(position), LONG_ENOUGH), reader);
  }

  /** Waits until an index is there again. */
  public static void awaitIndex(String name) {
    Instant end = Instant.now().plus(LONG_ENOUGH);
    String answer;
    do {
      answer = QueryServer.elasticsearch("GET", "/" + name + "/_count");
      assertThat(Instant.now()).isBefore(end);
    } while (answer.contains("index_not_found"));
  }
}
