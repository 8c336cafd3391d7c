package org.warmledger.query.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.warmledger.platform.reading.Tokens;

/**
 * Up to where a reader's documents reflect the ledger. A reader that runs here tells of every batch
 * it commits; one that runs elsewhere is read from the token table.
 */
final class ReaderPosition {

  private static final long LOOK_AGAIN_MS = 100;

  /** A reader that moves says so; one that stands still may have lost its claim to another. */
  private static final long TRUSTED = TimeUnit.SECONDS.toNanos(1);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final Supplier<Optional<TrackingToken>> stored;
  private final Runnable hurry;
  private Optional<TrackingToken> committed = Optional.empty();
  private long trustedSince = System.nanoTime();

  /**
   * The position of a reader.
   *
   * @param stored its token as last stored
   * @param hurry tells whoever reads that somebody waits
   */
  ReaderPosition(Supplier<Optional<TrackingToken>> stored, Runnable hurry) {
    this.stored = stored;
    this.hurry = hurry;
  }

  void movedTo(TrackingToken token) {
    set(Optional.of(token));
  }

  /** Nothing is known here any more: the reader starts over or runs elsewhere. */
  void forget() {
    set(Optional.empty());
  }

  private void set(Optional<TrackingToken> token) {
    lock.lock();
    try {
      committed = token;
      trustedSince = System.nanoTime();
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The token as it is now; empty before the reader read anything. */
  Optional<TrackingToken> now() {
    lock.lock();
    try {
      return known();
    } finally {
      lock.unlock();
    }
  }

  private Optional<TrackingToken> known() {
    if (committed.isPresent() && System.nanoTime() - trustedSince > TRUSTED) {
      Optional<TrackingToken> elsewhere = stored.get();
      committed =
          elsewhere.isPresent() && !elsewhere.equals(committed) ? Optional.empty() : committed;
      trustedSince = System.nanoTime();
    }
    return committed.or(stored);
  }

  /** Waits until the event at the position is reflected; answers whether it is. */
  boolean awaits(long position, Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (!isCovered(known(), position)) {
        if (left <= 0) {
          return false;
        }
        hurry.run();
        long nap = Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MS));
        left -= nap - Math.max(0, moved.awaitNanos(nap));
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Whether everything up to the position is reflected by a reader that is at the token. */
  boolean isCovered(Optional<TrackingToken> at, long position) {
    return at.map(Tokens::unwrapped).filter(token -> Tokens.covers(token, position)).isPresent();
  }
}
