package org.warmledger.query.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Up to where a search finds what a reader has written. Elasticsearch makes documents findable at a
 * refresh, which costs more than writing them: it is asked for when somebody looks, and once for
 * all who look at the same time (ADR 0018).
 */
final class Visibility {

  /** Whoever asks for no position in particular takes what was findable this long ago. */
  private static final Duration FRESH_ENOUGH = Duration.ofSeconds(1);

  private final ReaderPosition position;
  private final Runnable refresh;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Shown shown = Shown.nothing();

  private record Shown(Optional<TrackingToken> token, long since) {

    static Shown nothing() {
      return new Shown(Optional.empty(), System.nanoTime() - FRESH_ENOUGH.toNanos());
    }

    boolean isFreshEnough() {
      return System.nanoTime() - since < FRESH_ENOUGH.toNanos();
    }
  }

  /**
   * Nothing is findable yet.
   *
   * @param refresh makes everything written findable
   */
  Visibility(ReaderPosition position, Runnable refresh) {
    this.position = position;
    this.refresh = refresh;
  }

  /**
   * The token up to which a search finds everything, after making it so.
   *
   * @param wanted a position that the reader has reached already
   */
  Optional<TrackingToken> upTo(OptionalLong wanted) {
    Shown seen = shown;
    return suffices(seen, wanted) ? seen.token() : refreshed(wanted);
  }

  private Optional<TrackingToken> refreshed(OptionalLong wanted) {
    refreshing.lock();
    try {
      if (!suffices(shown, wanted)) {
        show();
      }
      return shown.token();
    } finally {
      refreshing.unlock();
    }
  }

  private boolean suffices(Shown seen, OptionalLong wanted) {
    return wanted.isPresent()
        ? position.isCovered(seen.token(), wanted.getAsLong())
        : seen.isFreshEnough() || seen.token().equals(position.now());
  }

  /** What was written before the refresh is findable after it. */
  private void show() {
    Optional<TrackingToken> written = position.now();
    refresh.run();
    shown = new Shown(written, System.nanoTime());
  }

  /** Something was written that no token tells of; a refresh that is at work may be before it. */
  void forget() {
    refreshing.lock();
    try {
      shown = Shown.nothing();
    } finally {
      refreshing.unlock();
    }
  }
}
