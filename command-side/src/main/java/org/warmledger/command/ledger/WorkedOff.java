package org.warmledger.command.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A list that is worked off in the background, each item by one process at a time. What a killed
 * process left open is taken up by the next look at the list. Starts last and ends first, while
 * everything that the work needs is there.
 */
public abstract class WorkedOff implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(WorkedOff.class);
  private static final int SIDE_BY_SIDE = 2;
  private static final int LONGEST_CLOSING_SECONDS = 20;

  private final String what;
  private final Duration every;
  private final OneProcess oneProcess;
  private final ExecutorService threads;
  private final ScheduledExecutorService looks;

  /** What this process has in hand, and whether somebody asked for it since it was taken up. */
  private final ConcurrentMap<String, Boolean> inHand = new ConcurrentHashMap<>();

  private volatile boolean running;
  private volatile boolean closing;

  /**
   * A list of one kind.
   *
   * @param what an item is, in one word
   * @param every how often the list is looked at
   */
  protected WorkedOff(String what, Duration every, OneProcess oneProcess) {
    this.what = what;
    this.every = every;
    this.oneProcess = oneProcess;
    this.threads =
        Executors.newFixedThreadPool(
            SIDE_BY_SIDE, Thread.ofVirtual().name(what + "-", 0).factory());
    this.looks =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(what + "-look").factory());
  }

  /** Items whose turn it is. */
  protected abstract List<String> due();

  /** Works on one item; may be called again for one that is over already. */
  protected abstract void workOn(String item) throws InterruptedException;

  /** Notes down that the work on an item ended in a failure. */
  protected abstract void failed(String item, Exception failure);

  /** Whether the process ends: what is not begun waits for the next one. */
  protected final boolean isClosing() {
    return closing;
  }

  @Override
  public final void start() {
    running = true;
    var unused =
        looks.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      due().stream()
          .filter(item -> inHand.putIfAbsent(item, false) == null)
          .forEach(item -> threads.execute(() -> work(item)));
    } catch (RuntimeException databaseAway) {
      LOG.warn("{}s cannot be looked up: {}", what, databaseAway.getClass().getSimpleName());
    }
  }

  /** Takes an item up now; one that is in hand already, once more when it is through. */
  public final void submit(String item) {
    if (!closing && inHand.put(item, true) == null) {
      threads.execute(() -> work(item));
    }
  }

  private void work(String item) {
    do {
      inHand.put(item, false);
      workOnce(item);
    } while (!inHand.remove(item, false) && !closing);
  }

  private void workOnce(String item) {
    try {
      oneProcess.run(
          item,
          () -> {
            if (!closing) {
              workOn(item);
            }
          });
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (Exception failure) {
      if (!closing) {
        note(item, failure);
      }
    }
  }

  /** The message may quote a row, so the log gets the kind and the place only. */
  private void note(String item, Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    Object place = trace.length == 0 ? "?" : trace[0];
    LOG.error("{} {} failed: {} at {}", what, item, failure.getClass().getName(), place);
    try {
      failed(item, failure);
    } catch (RuntimeException databaseAway) {
      LOG.warn("{} {} is taken up when the database is back", what, item);
    }
  }

  @Override
  public final boolean isRunning() {
    return running;
  }

  @Override
  public final void stop() {
    closing = true;
    running = false;
    looks.shutdownNow();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
