package org.warmledger.command.imports;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.ledger.OneProcess;
import org.warmledger.command.tables.TableReader;

/**
 * Works through imports, each by one process at a time: a lock that the database drops with the
 * process. What a killed process left running is picked up at start-up, or by the next sweep of
 * another process. Starts last and ends first, while everything that rows need is there.
 */
@Component
class ImportWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
  private static final int SIDE_BY_SIDE = 2;
  private static final int SWEEP_SECONDS = 15;
  private static final int LONGEST_CLOSING_SECONDS = 20;

  private final ImportStore store;
  private final OneProcess oneProcess;
  private final ImportSettings settings;
  private final RowMappings mappings;
  private final RowLedger ledger;
  private final RosterImport rosters;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().name("import-", 0).factory());
  private final ScheduledExecutorService sweeps =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("import-sweep").factory());
  private final Set<String> active = ConcurrentHashMap.newKeySet();
  private volatile boolean running;
  private volatile boolean closing;

  ImportWorker(
      ImportStore store,
      OneProcess oneProcess,
      ImportSettings settings,
      RowMappings mappings,
      RowLedger ledger,
      RosterImport rosters) {
    this.store = store;
    this.oneProcess = oneProcess;
    this.settings = settings;
    this.mappings = mappings;
    this.ledger = ledger;
    this.rosters = rosters;
  }

  @Override
  public void start() {
    running = true;
    var unused = sweeps.scheduleWithFixedDelay(this::sweep, 0, SWEEP_SECONDS, TimeUnit.SECONDS);
  }

  private void sweep() {
    try {
      store.running().forEach(this::submit);
    } catch (RuntimeException databaseAway) {
      LOG.warn("imports cannot be looked up: {}", databaseAway.getClass().getSimpleName());
    }
  }

  /** Takes an import up unless it is in hand already. */
  void submit(String importId) {
    if (!closing && active.add(importId)) {
      threads.execute(() -> work(importId));
    }
  }

  private void work(String importId) {
    try {
      oneProcess.run(importId, () -> run(importId));
    } catch (SQLException | RuntimeException failure) {
      if (!closing) {
        fail(importId, failure);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      active.remove(importId);
    }
  }

  private void run(String importId) throws InterruptedException {
    Optional<ImportJob> job =
        store.find(importId).filter(found -> found.state() == ImportState.RUNNING);
    Optional<byte[]> file = store.file(importId);
    if (job.isPresent() && file.isPresent()) {
      run(job.get(), file.get());
    }
  }

  private void run(ImportJob job, byte[] file) throws InterruptedException {
    VerdictLog log = new VerdictLog(store, job.importId());
    try {
      if (job.kind() == ImportKind.ROSTER) {
        rosters.run(job, file, log);
      } else {
        rowByRow(job, file, log);
      }
    } finally {
      log.flush();
    }
    if (!closing && !log.isStopped()) {
      store.done(job.importId());
    }
  }

  private void rowByRow(ImportJob job, byte[] file, VerdictLog log) throws InterruptedException {
    List<RowVerdict> earlier =
        store.verdicts(
            job.importId(),
            List.copyOf(EnumSet.allOf(RowVerdict.Kind.class)),
            0,
            Integer.MAX_VALUE);
    try (RowLanes lanes = new RowLanes(settings.lanes())) {
      ImportRun run = new ImportRun(job, mapping(job.kind()), ledger, log, lanes, () -> closing);
      new TableReader(settings.limits(job.kind())).read(file, run.after(earlier));
      lanes.finish();
    }
  }

  private RowMapping mapping(ImportKind kind) {
    return switch (kind) {
      case FILES -> mappings.files();
      case VISITS -> mappings.visits();
      case AIDS -> mappings.aids();
      case ROSTER -> throw new IllegalStateException("a roster is not taken row by row");
    };
  }

  private void fail(String importId, Exception failure) {
    // The message may quote a row, so the log gets the kind and the place only.
    StackTraceElement[] trace = failure.getStackTrace();
    LOG.error(
        "import {} failed: {} at {}",
        importId,
        failure.getClass().getName(),
        trace.length == 0 ? "?" : trace[0]);
    try {
      store.move(importId, ImportState.RUNNING, ImportState.FAILED);
    } catch (RuntimeException databaseAway) {
      LOG.warn("import {} stays running and goes on when the database is back", importId);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Rows in hand are finished, the others wait for the next process. */
  @Override
  public void stop() {
    closing = true;
    running = false;
    sweeps.shutdownNow();
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
