package org.warmledger.command.imports;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Gathers the verdicts of one pass and writes them in batches, from whichever lane fills one; the
 * others go on meanwhile. A pass that was stopped stays so: rows were left out, even if the import
 * was resumed since.
 */
final class VerdictLog {

  private static final int BATCH = 100;
  private static final int MOST_WAITING = 2_000;
  private static final Duration OLDEST = Duration.ofMillis(300);

  private final ImportStore store;
  private final String importId;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<RowVerdict> waiting = new ArrayDeque<>();
  private volatile long writtenAt = System.nanoTime();
  private volatile boolean stopped;

  VerdictLog(ImportStore store, String importId) {
    this.store = store;
    this.importId = importId;
  }

  void add(RowVerdict verdict) {
    int many = queue(verdict);
    if (many >= MOST_WAITING) {
      flush();
    } else if ((many >= BATCH || isOld()) && writing.tryLock()) {
      writeAndGoOn();
    }
  }

  private int queue(RowVerdict verdict) {
    synchronized (waiting) {
      waiting.add(verdict);
      return waiting.size();
    }
  }

  private boolean isOld() {
    return System.nanoTime() - writtenAt > OLDEST.toNanos();
  }

  void flush() {
    writing.lock();
    writeAndGoOn();
  }

  private void writeAndGoOn() {
    try {
      write();
    } finally {
      writing.unlock();
    }
  }

  /** What could not be written waits on. */
  private void write() {
    List<RowVerdict> batch = batch();
    if (!batch.isEmpty()) {
      store.write(importId, batch);
      forget(batch.size());
    }
    writtenAt = System.nanoTime();
    stopped |= store.find(importId).filter(job -> job.state() == ImportState.RUNNING).isEmpty();
  }

  private List<RowVerdict> batch() {
    synchronized (waiting) {
      return List.copyOf(waiting);
    }
  }

  private void forget(int written) {
    synchronized (waiting) {
      for (int i = 0; i < written; i++) {
        waiting.remove();
      }
    }
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
