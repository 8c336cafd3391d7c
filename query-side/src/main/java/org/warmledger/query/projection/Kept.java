package org.warmledger.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Documents that are asked for again and again and hardly ever change: kept for a moment, and never
 * for a request that wants to see more of the ledger than was read by then.
 *
 * @param <K> what they are known by
 */
public final class Kept<K, D> {

  private static final int MOST = 50_000;
  private static final long MOMENT = Duration.ofSeconds(1).toNanos();

  /**
   * A document as it was found.
   *
   * @param reflects the position of the ledger that it is of, at least
   */
  private record Found<D>(D document, long reflects, long at) {

    boolean isGoodFor(long wanted, long now) {
      return reflects >= wanted && now - at < MOMENT;
    }
  }

  private final Map<K, Found<D>> found = new ConcurrentHashMap<>();

  /** The document, looked for unless it was a moment ago. */
  public Optional<D> get(K key, Supplier<Optional<D>> look) {
    Found<D> kept = found.get(key);
    long now = System.nanoTime();
    Sought sought = Sought.now();
    if (kept != null && kept.isGoodFor(sought.wanted(), now)) {
      return Optional.of(kept.document());
    }
    Optional<D> document = look.get();
    if (kept != null || found.size() < MOST) {
      document.ifPresent(one -> found.put(key, new Found<>(one, sought.reached(), now)));
    }
    return document;
  }
}
