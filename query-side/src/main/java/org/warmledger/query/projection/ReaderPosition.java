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
 * it commits; one that runs elsewhere is read from the token table, by one for all who want to know
 * (ADR 0143).
 */
final class ReaderPosition {

  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

  /** A reader that moves says so; one that stands still may have lost its claim to another. */
  private static final long TOLD = TimeUnit.SECONDS.toNanos(1);

  /** Whoever reads elsewhere says nothing. */
  private static final long LOOKED_UP = TimeUnit.MILLISECONDS.toNanos(50);

  /** Where the reader was when it was heard of last, and for how long that is taken for granted. */
  private record Heard(Optional<TrackingToken> token, long since, long trusted) {

    static Heard nothing() {
      return new Heard(Optional.empty(), System.nanoTime(), 0);
    }

    static Heard told(TrackingToken token) {
      return new Heard(Optional.of(token), System.nanoTime(), TOLD);
    }

    Heard lookedUp(Optional<TrackingToken> stored) {
      boolean standsStill = stored.isEmpty() || stored.equals(token);
      return new Heard(
          stored.or(() -> token), System.nanoTime(), standsStill ? trusted : LOOKED_UP);
    }

    boolean isTrusted() {
      return System.nanoTime() - since < trusted;
    }
  }

  private volatile Heard heard = Heard.nothing();

  /** Held while the store is asked, and by nobody who tells of a move. */
  private final ReentrantLock asking = new ReentrantLock();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final Supplier<Optional<TrackingToken>> stored;
  private final Runnable hurry;

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
    tell(Heard.told(token));
  }

  /** Nothing is known here any more: the reader starts over or runs elsewhere. */
  void forget() {
    tell(Heard.nothing());
  }

  private void tell(Heard news) {
    lock.lock();
    try {
      heard = news;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The token as it is now; empty before the reader read anything. */
  Optional<TrackingToken> now() {
    Heard last = heard;
    return last.isTrusted() ? last.token() : asked();
  }

  private Optional<TrackingToken> asked() {
    asking.lock();
    try {
      Optional<Heard> known = Optional.empty();
      while (known.isEmpty()) {
        Heard last = heard;
        known = last.isTrusted() ? Optional.of(last) : lookUp(last);
      }
      return known.orElseThrow().token();
    } finally {
      asking.unlock();
    }
  }

  /** Empty when something was told meanwhile: nobody is to see more now than in a moment. */
  private Optional<Heard> lookUp(Heard last) {
    Heard found = last.lookedUp(stored.get());
    lock.lock();
    try {
      if (!heard.equals(last)) {
        return Optional.empty();
      }
      tell(found);
      return Optional.of(found);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the event at the position is reflected; answers whether it is. */
  boolean awaits(long position, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!isCovered(now(), position)) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      hurry.run();
      nap(position, Math.min(left, LOOK_AGAIN));
    }
    return true;
  }

  private void nap(long position, long nanos) throws InterruptedException {
    lock.lock();
    try {
      if (!isCovered(heard.token(), position)) {
        var unused = moved.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Whether everything up to the position is reflected by a reader that is at the token. */
  boolean isCovered(Optional<TrackingToken> at, long position) {
    return at.map(Tokens::unwrapped).filter(token -> Tokens.covers(token, position)).isPresent();
  }
}
