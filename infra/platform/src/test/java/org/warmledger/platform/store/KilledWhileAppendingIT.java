package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.warmledger.launchers.LocalPostgres;

/**
 * Processes that append, and the database under them, are killed with {@code kill -9} at any
 * moment: every accepted command is there once and whole, no position is missing and no stream has
 * a hole. {@code ./warmledger endurance kills 1000} kills as often as it is told.
 */
class KilledWhileAppendingIT {

  private static final int KILLS = Integer.getInteger("kills", 5);
  private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

  /** Of so many kills one meets two processes that append, and one the database under them. */
  private static final int TWO_AT_ONCE = 3;

  private static final int DATABASE = 16;
  private static final int FIRST_OF_THE_DATABASE = 3;
  private static final Duration MOST_AFTER_THE_FIRST = Duration.ofMillis(60);

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final List<String> accepted = new ArrayList<>();
  private LocalPostgres postgres;

  @BeforeEach
  void givenALedger() {
    folder.toFile().setExecutable(true, false);
    postgres = start();
    postgres.ensureDatabase("ledger");
    Flyway.configure().dataSource(url(), null, null).load().migrate();
  }

  private LocalPostgres start() {
    return LocalPostgres.start(folder.resolve("postgres"), 0);
  }

  private String url() {
    return postgres.jdbcUrl("ledger")
        + "?user="
        + postgres.username()
        + "&password="
        + postgres.password();
  }

  @Test
  void whateverIsKilledWhatWasAcceptedIsThereOnceAndNoPositionIsMissing() throws Exception {
    System.out.printf("%d kills, seed %d%n", KILLS, SEED);
    try {
      for (int kill = 1; kill <= KILLS; kill++) {
        if (kill % DATABASE == FIRST_OF_THE_DATABASE) {
          killTheDatabase();
        } else {
          killWhoAppends(random.nextInt(TWO_AT_ONCE) == 0);
        }
      }
      requireAllIsThere();
      System.out.printf("%,d commands accepted%n", accepted.size());
    } finally {
      postgres.close();
    }
  }

  private void killWhoAppends(boolean besideAnother) throws IOException {
    try (AppendingProcess one = AppendingProcess.start(url(), "one")) {
      if (besideAnother) {
        try (AppendingProcess another = AppendingProcess.start(url(), "another")) {
          accepted.addAll(another.firstAccepted());
          kill(one);
          accepted.addAll(another.killed());
        }
      } else {
        kill(one);
      }
    }
  }

  private void kill(AppendingProcess process) throws IOException {
    accepted.addAll(process.firstAccepted());
    LockSupport.parkNanos(random.nextLong(MOST_AFTER_THE_FIRST.toNanos()));
    accepted.addAll(process.killed());
  }

  private void killTheDatabase() throws IOException, SQLException {
    try (AppendingProcess one = AppendingProcess.start(url(), "one");
        AppendingProcess another = AppendingProcess.start(url(), "another")) {
      accepted.addAll(one.firstAccepted());
      accepted.addAll(another.firstAccepted());
      LockSupport.parkNanos(random.nextLong(MOST_AFTER_THE_FIRST.toNanos()));
      killPostgres();
      accepted.addAll(one.killed());
      accepted.addAll(another.killed());
    }
    postgres.close();
    postgres = start();
    requireAllIsThere();
  }

  private void killPostgres() throws IOException {
    String pid = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid")).getFirst();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    List<ProcessHandle> backends = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    backends.forEach(ProcessHandle::destroyForcibly);
  }

  private void requireAllIsThere() throws SQLException {
    try (var connection = DriverManager.getConnection(url());
        var one = new SingleConnectionDataSource(connection, true)) {
      JdbcTemplate ledger = new JdbcTemplate(one);
      assertThat(found(ledger, "select max(position) - count(*) from ledger_event"))
          .as("positions that are missing, seed %d", SEED)
          .containsExactly("0");
      assertThat(
              found(
                  ledger,
                  "select stream_id from ledger_event group by stream_id"
                      + " having count(*) <> max(sequence) + 1"))
          .as("streams with a hole, seed %d", SEED)
          .isEmpty();
      List<String> commands =
          found(
              ledger,
              "select convert_from(metadata, 'UTF8') from ledger_event group by metadata"
                  + " having count(*) = max(convert_from(payload, 'UTF8')::integer)");
      assertThat(accepted).doesNotHaveDuplicates();
      assertThat(commands).as("whole, seed %d", SEED).containsAll(accepted);
      assertThat(found(ledger, "select count(distinct metadata) from ledger_event"))
          .as("commands of which a part is missing, seed %d", SEED)
          .containsExactly(Integer.toString(commands.size()));
    }
  }

  private static List<String> found(JdbcTemplate ledger, String question) {
    return ledger.queryForList(question, String.class);
  }
}
