package org.warmledger.query.accesslog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.unions.Unions;

/**
 * Notes who read what. The reader does not wait for it: notes are written many at a time, a moment
 * later. When the table is away long enough for the room to run out, readers wait, and then are
 * refused: nothing is read that is not noted. A server that stops writes what it still holds.
 */
@Component
public class AccessLog implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final int ROOM = 10_000;
  private static final int AT_ONCE = 500;
  private static final int LONGEST_PURPOSE = 500;
  private static final long PAUSE_MS = 200;

  private final AccessTable table;
  private final Unions unions;
  private final BlockingQueue<Access> waiting = new ArrayBlockingQueue<>(ROOM);
  private final ReentrantLock writing = new ReentrantLock();
  private final List<Access> inHand = new ArrayList<>();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("access-log").factory());
  private volatile boolean running;

  AccessLog(AccessTable table, Unions unions) {
    this.table = table;
    this.unions = unions;
  }

  /** Notes that a caller read something. */
  public void note(Caller caller, Accessed what, String subject, int rows) {
    Access access =
        new Access(
            Instant.now(),
            caller.id().value(),
            caller.role().claim(),
            caller.union().value(),
            unions.path(caller.union()).map(UnionPath::value).orElse(caller.union().value()),
            what,
            subject,
            caller
                .purpose()
                .map(text -> text.substring(0, Math.min(LONGEST_PURPOSE, text.length()))),
            rows);
    while (!waiting.offer(access)) {
      write();
    }
    if (!running) {
      write();
    }
  }

  /** Writes what waits; whoever looks into the table after this finds it. */
  void write() {
    writing.lock();
    try {
      do {
        waiting.drainTo(inHand, AT_ONCE - inHand.size());
        if (!inHand.isEmpty()) {
          table.add(inHand);
          inHand.clear();
        }
      } while (!waiting.isEmpty());
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void start() {
    running = true;
    writer.scheduleWithFixedDelay(this::tryToWrite, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
  }

  private void tryToWrite() {
    try {
      write();
    } catch (RuntimeException e) {
      LOG.warn("reads cannot be noted yet: {}", e.getClass().getSimpleName());
    }
  }

  /** Requests have ended by now: the web server stops in a later phase, hence earlier. */
  @Override
  public void stop() {
    running = false;
    writer.shutdown();
    tryToWrite();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
