package org.warmledger.command.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Gathers the verdicts of one pass and writes them in batches, from whichever lane fills one. A
 * pass that was stopped stays so: rows were left out, even if the import was resumed since.
 */
final class VerdictLog {

  private static final int BATCH = 100;
  private static final Duration OLDEST = Duration.ofMillis(300);

  private final ImportStore store;
  private final String importId;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<RowVerdict> waiting = new ArrayList<>();
  private long writtenAt = System.nanoTime();
  private volatile boolean stopped;

  VerdictLog(ImportStore store, String importId) {
    this.store = store;
    this.importId = importId;
  }

  void add(RowVerdict verdict) {
    lock.lock();
    try {
      waiting.add(verdict);
      if (waiting.size() >= BATCH || System.nanoTime() - writtenAt > OLDEST.toNanos()) {
        write();
      }
    } finally {
      lock.unlock();
    }
  }

  void flush() {
    lock.lock();
    try {
      write();
    } finally {
      lock.unlock();
    }
  }

  private void write() {
    if (!waiting.isEmpty()) {
      store.write(importId, waiting);
      waiting.clear();
    }
    writtenAt = System.nanoTime();
    stopped |= store.find(importId).filter(job -> job.state() == ImportState.RUNNING).isEmpty();
  }

  /** Ends a pass that left no row out. */
  void end() {
    flush();
    if (!stopped && !store.end(importId)) {
      throw new IllegalStateException("rows were left without a verdict");
    }
  }

  /** Whether somebody asked to stop, as of some batch. */
  boolean isStopped() {
    return stopped;
  }
}
