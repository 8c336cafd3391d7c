package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmledger.platform.store.LedgerByStreams;

/** Shares out the streams of a ledger by ranges, and knows up to where all of them are done. */
final class Ranges {

  private final LedgerByStreams streams;
  private final int events;
  private final Map<Long, Finished> done = new HashMap<>();
  private String behind;
  private long given;
  private long told;

  /** One range, by its number. */
  record Dealt(long number, LedgerByStreams.Range range) {}

  /**
   * What became of a range.
   *
   * @param left documents that are left to the ordinary path
   */
  record Finished(Dealt of, long events, Map<Filling, Set<DocumentKey>> left) {}

  /**
   * Begins behind a stream.
   *
   * @param events in one range
   */
  Ranges(LedgerByStreams streams, String behind, int events) {
    this.streams = streams;
    this.behind = behind;
    this.events = events;
  }

  /** The next one; empty when all are given. */
  synchronized Optional<Dealt> next() {
    Optional<Dealt> next = streams.next(behind, events).map(range -> new Dealt(given, range));
    if (next.isPresent()) {
      given++;
      behind = next.orElseThrow().range().last();
    }
    return next;
  }

  synchronized void done(Finished one) {
    done.put(one.of().number(), one);
  }

  /** Those that were not told of yet, up to the first that is not done. */
  synchronized List<Finished> inOrder() {
    List<Finished> ready = new ArrayList<>();
    for (Finished next = done.remove(told); next != null; next = done.remove(told)) {
      ready.add(next);
      told++;
    }
    return ready;
  }
}
