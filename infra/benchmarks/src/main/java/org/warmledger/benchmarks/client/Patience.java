package org.warmledger.benchmarks.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Waits longer from try to try, with some chance in it, and gives up in the end. */
final class Patience {

  private static final int TRIES = 12;
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private int tries = 0;

  /** Waits; false when it is time to give up. */
  boolean again() {
    if (++tries >= TRIES || Thread.currentThread().isInterrupted()) {
      return false;
    }
    long nanos = Math.min(LONGEST.toNanos(), Duration.ofMillis(50).toNanos() << tries);
    LockSupport.parkNanos(nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2));
    return true;
  }
}
