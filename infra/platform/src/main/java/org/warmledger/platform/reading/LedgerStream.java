package org.warmledger.platform.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What comes in the ledger behind a token, page by page. */
public final class LedgerStream<F extends Met> implements AutoCloseable {

  private final BlockingStream<TrackedEventMessage<?>> stream;
  private final Function<TrackedEventMessage<?>, F> facts;
  private final int most;
  private long readTo = -1;

  LedgerStream(
      BlockingStream<TrackedEventMessage<?>> stream,
      Function<TrackedEventMessage<?>, F> facts,
      int most) {
    this.stream = stream;
    this.facts = facts;
    this.most = most;
  }

  /** Tells whenever there may be more. */
  void rings(Runnable bell) {
    var unused = stream.setOnAvailableCallback(bell);
  }

  /**
   * The next facts, as far as the ledger tells for now.
   *
   * @param upTo a position that nothing is read beyond; whoever is there waits for nothing
   * @param patience how long each of them is waited for
   */
  public List<F> page(long upTo, Duration patience) throws InterruptedException {
    List<F> page = new ArrayList<>();
    while (page.size() < most
        && readTo < upTo
        && stream.hasNextAvailable((int) patience.toMillis(), TimeUnit.MILLISECONDS)
        && stream.peek().filter(next -> at(next) <= upTo).isPresent()) {
      TrackedEventMessage<?> next = stream.nextAvailable();
      readTo = at(next);
      page.add(facts.apply(next));
    }
    return page;
  }

  private static long at(TrackedEventMessage<?> message) {
    return Tokens.unwrapped(message.trackingToken()).position().orElse(0);
  }

  @Override
  public void close() {
    stream.close();
  }
}
