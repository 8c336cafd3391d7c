package org.warmledger.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A process of its own in which many append at once, until it is killed. It says of each command,
 * as soon as it is answered, that it was accepted.
 */
final class AppendingProcess implements AutoCloseable {

  private static final int AT_ONCE = 4;
  private static final int MOST_EVENTS = 3;

  /** A line that the kill cut short says nothing. */
  private static final int COMMAND_LENGTH = 36;

  private final Process process;
  private final BufferedReader said;

  private AppendingProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(UTF_8);
  }

  /** Begins to append; its own streams bear its name. */
  static AppendingProcess start(String url, String name) throws IOException {
    return new AppendingProcess(
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                System.getProperty(
                    "surefire.real.class.path", System.getProperty("java.class.path")),
                AppendingProcess.class.getName(),
                url,
                name)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Waits until it has accepted a command, or ended without. */
  List<String> firstAccepted() throws IOException {
    return Optional.ofNullable(said.readLine()).stream().toList();
  }

  /** With {@code kill -9}; answers the commands that it had said to be accepted by then. */
  List<String> killed() {
    // By its handle: what it said stays to be read.
    process.toHandle().destroyForcibly();
    return said.lines().filter(line -> line.length() == COMMAND_LENGTH).toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] where) {
    HikariDataSource reading = pool(where[0], AT_ONCE);
    Appender appender = new Appender(new EventTable(pool(where[0], 1)));
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      IntStream.range(0, AT_ONCE)
          .forEach(
              n ->
                  threads.execute(
                      () -> new Writer(appender, new JdbcTemplate(reading), where[1] + n).write()));
    }
  }

  private static HikariDataSource pool(String url, int connections) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(connections);
    return pool;
  }

  /** Appends to a stream of its own and now and then to one that all want. */
  private record Writer(Appender appender, JdbcTemplate jdbc, String stream) {

    private static final String COMMON = "common";
    private static final PrintStream SAID = new PrintStream(System.out, true, UTF_8);

    /** Ends the process when it does not know what became of a command. */
    void write() {
      try {
        while (true) {
          one();
        }
      } catch (RuntimeException away) {
        Runtime.getRuntime().halt(1);
      }
    }

    private void one() {
      String command = UUID.randomUUID().toString();
      int events = 1 + ThreadLocalRandom.current().nextInt(MOST_EVENTS);
      long own = next(stream);
      List<EventRow> rows =
          IntStream.range(0, events)
              .mapToObj(
                  n ->
                      n == MOST_EVENTS - 1
                          ? row(command, events, COMMON, next(COMMON))
                          : row(command, events, stream, own + n))
              .toList();
      try {
        appender.append(rows);
        SAID.println(command);
      } catch (ConcurrencyException somebodyElse) {
        // Nothing of it is there.
      }
    }

    /** Its metadata name the command, and what it says is how many events that has. */
    private static EventRow row(String command, int events, String stream, long sequence) {
      return new EventRow(
          UUID.randomUUID(),
          stream,
          sequence,
          "case",
          "case.aided",
          "1",
          Instant.now(),
          command.getBytes(UTF_8),
          Integer.toString(events).getBytes(UTF_8));
    }

    private long next(String of) {
      return jdbc.queryForObject(
          "select coalesce(max(sequence), -1) + 1 from ledger_event where stream_id = ?",
          Long.class,
          of);
    }
  }
}
