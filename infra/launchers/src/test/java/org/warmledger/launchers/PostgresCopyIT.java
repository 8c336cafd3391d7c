package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a server that is written to meanwhile starts, and has what was committed before. */
class PostgresCopyIT {
  private static final Programs PROGRAMS =
      new Programs(
          Path.of(
              System.getProperty("java.io.tmpdir"),
              "warm-ledger-tests-" + System.getProperty("user.name"),
              "programs"));

  @TempDir Path folder;
  private final AtomicLong written = new AtomicLong();
  private final AtomicBoolean done = new AtomicBoolean();

  private static Connection connect(LocalPostgres server) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl("postgres"), server.username(), server.password());
  }

  private void write(LocalPostgres server) {
    try (var connection = connect(server);
        var insert =
            connection.prepareStatement("insert into fact values (?, repeat('x', 2000))")) {
      while (!done.get()) {
        insert.setLong(1, written.get() + 1);
        insert.execute();
        written.incrementAndGet();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long count(LocalPostgres server, String what) throws SQLException {
    try (var connection = connect(server);
        var rows = connection.createStatement().executeQuery("select " + what + " from fact")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void everythingCommittedBeforeACopyIsInIt() throws Exception {
    var copy = folder.resolve("copy");
    Files.createDirectories(copy);
    long before;
    try (var server = LocalPostgres.start(folder.resolve("postgres"), 0, PROGRAMS)) {
      try (var connection = connect(server)) {
        connection.createStatement().execute("create table fact (n bigint primary key, t text)");
      }
      var writer = Thread.ofVirtual().start(() -> write(server));
      while (written.get() < 500) {
        Thread.onSpinWait();
      }
      before = written.get();
      PostgresCopy.ofRunning(folder.resolve("postgres"), copy);
      done.set(true);
      writer.join();
    }
    PostgresCopy.putBack(copy, folder.resolve("restored"));
    try (var restored = LocalPostgres.start(folder.resolve("restored"), 0, PROGRAMS)) {
      assertThat(count(restored, "count(*)"))
          .isBetween(before, written.get())
          .isEqualTo(count(restored, "max(n)"));
    }
  }

  @Test
  void aStoppedServerIsCopiedAsItLies() throws Exception {
    var copy = folder.resolve("copy");
    Files.createDirectories(copy);
    try (var server = LocalPostgres.start(folder.resolve("postgres"), 0, PROGRAMS);
        var connection = connect(server)) {
      connection.createStatement().execute("create table fact (n bigint primary key)");
    }
    PostgresCopy.ofStopped(folder.resolve("postgres"), copy);
    PostgresCopy.putBack(copy, folder.resolve("restored"));
    try (var restored = LocalPostgres.start(folder.resolve("restored"), 0, PROGRAMS)) {
      assertThat(count(restored, "count(*)")).isZero();
    }
  }
}
