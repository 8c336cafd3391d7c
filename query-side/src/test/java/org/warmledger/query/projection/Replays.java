package org.warmledger.query.projection;

import java.time.Duration;
import java.util.OptionalLong;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.query.support.QueryServer;

/** Handles on the readers that only tests have. */
public final class Replays {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private Replays() {}

  /** Lets a reader read the whole ledger again, as after a crash that lost its token. */
  public static void replay(QueryServer server, String name) {
    Reader reader = server.bean(Readers.class).reader(name);
    Generations generations = server.bean(Generations.class);
    generations.move(served(server, name), Generation.State.YIELDING);
    reader.reload();
    server.bean(ReaderTokens.class).forget(served(server, name).token());
    generations.move(served(server, name), Generation.State.LIVE);
    reader.reload();
  }

  private static Generation served(QueryServer server, String name) {
    return server.bean(Generations.class).of(name).served().orElseThrow();
  }

  /** Waits until a reader reflects a position. */
  public static void awaits(QueryServer server, String reader, long position) {
    server
        .bean(Readers.class)
        .reflect(new Freshness(OptionalLong.of(position), LONG_ENOUGH), reader);
  }

  /** Waits until everything can be read. */
  public static void awaitServed(QueryServer server) {
    server.bean(Readers.class).awaitStart();
  }
}
