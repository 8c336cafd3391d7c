package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies is started again, and whoever runs the stack is told which and why. */
class KeptRunningIT {
  private static final Programs PROGRAMS =
      new Programs(
          Path.of(
              System.getProperty("java.io.tmpdir"),
              "warm-ledger-tests-" + System.getProperty("user.name"),
              "programs"));

  @TempDir Path folder;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private LocalPostgres start(int port) {
    return LocalPostgres.start(folder.resolve("postgres"), port, PROGRAMS);
  }

  private String nextLine() throws InterruptedException {
    return lines.poll(60, TimeUnit.SECONDS);
  }

  @Test
  void aServerThatWasKilledComesBackOnTheSamePort() throws Exception {
    var first = start(0);
    try (var kept = KeptRunning.from("PostgreSQL", first, () -> start(first.port()), lines::add)) {
      var pid =
          Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid")).getFirst().strip();
      ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
      assertThat(nextLine())
          .startsWith("PostgreSQL has ended: killed from outside (signal 9")
          .endsWith("again in 1 s");
      assertThat(nextLine()).isEqualTo("PostgreSQL is back");
      try (var connection =
          DriverManager.getConnection(
              first.jdbcUrl("postgres"), first.username(), first.password())) {
        assertThat(connection.isValid(5)).isTrue();
      }
    }
    assertThat(lines).isEmpty();
  }

  @Test
  void whileItCannotStartThePausesGrowAndTheReasonIsQuoted() throws Exception {
    var first = start(0);
    try (var kept =
        KeptRunning.from(
            "PostgreSQL",
            first,
            () -> {
              throw new CannotStart("the disk is full");
            },
            lines::add)) {
      first.close();
      assertThat(nextLine()).endsWith("again in 1 s");
      assertThat(nextLine())
          .isEqualTo("PostgreSQL has ended: the disk is full; it is started again in 2 s");
      assertThat(nextLine()).endsWith("again in 4 s");
    }
  }
}
