package org.warmledger.command.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.imports.tabular.TableReader;

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
  private final DataSource dataSource;
  private final ImportSettings settings;
  private final RowMappings mappings;
  private final RowLedger ledger;
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
      DataSource dataSource,
      ImportSettings settings,
      RowMappings mappings,
      RowLedger ledger) {
    this.store = store;
    this.dataSource = dataSource;
    this.settings = settings;
    this.mappings = mappings;
    this.ledger = ledger;
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
    try (Connection connection = dataSource.getConnection()) {
      if (lock(connection, importId)) {
        try {
          run(importId);
        } finally {
          unlock(connection, importId);
        }
      }
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
    List<RowVerdict> earlier =
        store.verdicts(
            job.importId(),
            List.copyOf(EnumSet.allOf(RowVerdict.Kind.class)),
            0,
            Integer.MAX_VALUE);
    try (RowLanes lanes = new RowLanes(settings.lanes())) {
      ImportRun run =
          new ImportRun(job, job.kind().mapping(mappings), ledger, log, lanes, () -> closing);
      new TableReader(settings.limits()).read(file, run.after(earlier));
      lanes.finish();
    } finally {
      log.flush();
    }
    if (!closing && !log.isStopped()) {
      store.done(job.importId());
    }
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

  private static boolean lock(Connection connection, String importId) throws SQLException {
    return ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", importId);
  }

  private static void unlock(Connection connection, String importId) throws SQLException {
    ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", importId);
  }

  private static boolean ask(Connection connection, String sql, String importId)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, importId);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
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
