package org.warmledger.platform.store;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does something at once after a quiet moment, else once for all who have asked since. */
final class Gathering implements AutoCloseable {

  private final Duration pause;
  private final Runnable work;
  private final ScheduledThreadPoolExecutor clock;
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile long last;

  /**
   * Nobody has asked yet.
   *
   * @param pause between two times
   */
  Gathering(Duration pause, Runnable work) {
    this.pause = pause;
    this.work = work;
    this.last = System.nanoTime() - pause.toNanos();
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("gathering").factory());
    clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Whatever was there before is met by the next time. */
  void ask() {
    if (asked.compareAndSet(false, true)) {
      long left = last + pause.toNanos() - System.nanoTime();
      if (left <= 0) {
        run();
      } else if (!clock.isShutdown()) {
        var unused = clock.schedule(this::run, left, TimeUnit.NANOSECONDS);
      }
    }
  }

  private void run() {
    last = System.nanoTime();
    asked.set(false);
    work.run();
  }

  @Override
  public void close() {
    clock.shutdown();
  }
}
