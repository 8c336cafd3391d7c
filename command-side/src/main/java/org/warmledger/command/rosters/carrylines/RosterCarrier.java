package org.warmledger.command.rosters.carrylines;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.OneProcess;
import org.warmledger.events.ids.RosterId;

/**
 * Works through the list of rosters whose lines are on their way, each in one process at a time.
 * What a killed process left open is taken up by the next look at the list.
 */
@Component
class RosterCarrier implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RosterCarrier.class);
  private static final int LOOK_EVERY_MS = 500;
  private static final int SIDE_BY_SIDE = 2;
  private static final int LONGEST_CLOSING_SECONDS = 20;

  private final CarryingList list;
  private final LineCarrier carrier;
  private final OneProcess oneProcess;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("roster-look").factory());
  private final ExecutorService threads =
      Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().name("roster-", 0).factory());
  private final Set<RosterId> inHand = ConcurrentHashMap.newKeySet();
  private volatile boolean running;
  private volatile boolean closing;

  RosterCarrier(CarryingList list, LineCarrier carrier, OneProcess oneProcess) {
    this.list = list;
    this.carrier = carrier;
    this.oneProcess = oneProcess;
  }

  @Override
  public void start() {
    running = true;
    var unused = looks.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      list.due().stream()
          .filter(inHand::add)
          .forEach(roster -> threads.execute(() -> work(roster)));
    } catch (RuntimeException databaseAway) {
      LOG.warn("rosters cannot be looked up: {}", databaseAway.getClass().getSimpleName());
    }
  }

  private void work(RosterId roster) {
    try {
      oneProcess.run(roster.value(), () -> carry(roster));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (Exception failure) {
      put(roster, failure);
    } finally {
      inHand.remove(roster);
    }
  }

  private void carry(RosterId roster) {
    if (!closing && carrier.carry(roster, () -> closing)) {
      list.done(roster);
    }
  }

  /** The message may quote a line, so the log gets the kind and the place only. */
  private void put(RosterId roster, Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String kind = failure.getClass().getSimpleName();
    if (!closing) {
      LOG.error("roster {} waits: {} at {}", roster, kind, trace.length == 0 ? "?" : trace[0]);
    }
    try {
      list.failed(roster, kind);
    } catch (RuntimeException databaseAway) {
      LOG.warn("roster {} is taken up when the database is back", roster);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Lines in hand are carried, the others wait for the next process. */
  @Override
  public void stop() {
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
