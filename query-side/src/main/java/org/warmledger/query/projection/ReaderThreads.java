package org.warmledger.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The threads that all readers share. All of them are woken by the same event: few at a time leave
 * the processors to those who accept work, and the readers take turns.
 */
@Component
class ReaderThreads implements DisposableBean {

  private static final int AT_A_TIME = 2;

  private final ScheduledExecutorService coordinators = pool("readers-look-");
  private final ScheduledExecutorService workers = pool("readers-work-");

  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  private static ScheduledExecutorService pool(String prefix) {
    return Executors.newScheduledThreadPool(
        AT_A_TIME, Thread.ofPlatform().daemon().name(prefix, 0).factory());
  }

  /** Looks for events and hands them out. */
  ScheduledExecutorService coordinators() {
    return coordinators;
  }

  /** Puts events into documents. */
  ScheduledExecutorService workers() {
    return workers;
  }

  /** Takes a turn of its own; those who build anew share the processors as readers do. */
  void inTurn(Runnable task) throws InterruptedException {
    turns.acquire();
    try {
      task.run();
    } finally {
      turns.release();
    }
  }

  @Override
  public void destroy() {
    coordinators.shutdownNow();
    workers.shutdownNow();
  }
}
