package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.ProcessMemory;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.ElasticsearchLogin;
import org.warmledger.local.Token;

/**
 * A local stack of the benchmark's own: fresh data folder, free port, a process as in daily use.
 */
final class OwnStack implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Path data;
  private final URI base;
  private final List<String> command;
  private final LedgerClient client;
  private Process process;
  private Duration readyAfter;

  private OwnStack(Path data, int port, List<String> command) throws IOException {
    this.data = data;
    this.base = URI.create("http://localhost:" + port);
    this.command = command;
    this.client = new LedgerClient(base, user -> Token.of(user, data));
    long started = System.nanoTime();
    this.process = begun();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
    awaitReady();
    this.readyAfter = Duration.ofNanos(System.nanoTime() - started);
  }

  private Process begun() throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("run.log").toFile())
        .start();
  }

  /** Ends it, lets something be done with what it keeps, and starts it again. */
  void standingStill(Still still) throws IOException {
    stop();
    still.work(data);
    long started = System.nanoTime();
    process = begun();
    awaitReady();
    readyAfter = Duration.ofNanos(System.nanoTime() - started);
  }

  /** What is done with the data folder of a stack that doesn't run. */
  @FunctionalInterface
  interface Still {
    void work(Path data) throws IOException;
  }

  /** Starts it as {@code ./warmledger run} does and returns when a search is answered. */
  static OwnStack start(Path home) throws IOException {
    Path data = Files.createTempDirectory("warmledger-bench");
    // PostgreSQL and Elasticsearch run as another user when we are root: they must get in.
    data.toFile().setExecutable(true, false);
    int port = freePort();
    List<String> command =
        List.of(
            home.resolve("warmledger").toString(),
            "run",
            "--port",
            Integer.toString(port),
            "--data",
            data.toString());
    return new OwnStack(data, port, command);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > giveUp) {
        process.destroy();
        throw new Shortfall("the stack did not get ready: " + lastWord());
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private boolean isReady() {
    try {
      return Files.exists(data.resolve("issuer"))
          && client.get(Staff.READER, "/actuator/health/readiness", Map.of()).isAccepted()
          && client.get(Staff.READER, "/api/cases?limit=1", Map.of()).isAccepted();
    } catch (IOException | CannotStart notYet) {
      return false;
    }
  }

  private String lastWord() {
    try (var lines = Files.lines(data.resolve("run.log"))) {
      return lines.reduce("", (before, line) -> line.isBlank() ? before : line);
    } catch (IOException e) {
      return "no word";
    }
  }

  LedgerClient client() {
    return client;
  }

  URI base() {
    return base;
  }

  Duration readyAfter() {
    return readyAfter;
  }

  /** The process of the application: the script that starts it becomes it. */
  long application() {
    return process.pid();
  }

  /** What the application, PostgreSQL and Elasticsearch hold in memory together. */
  long resident() {
    return ProcessMemory.resident(process.toHandle(), data);
  }

  List<String> memoryBreakdown() {
    return ProcessMemory.breakdown(process.toHandle(), data);
  }

  RawPostgres.Address postgres() throws IOException {
    List<String> pidFile = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
    return new RawPostgres.Address(
        "jdbc:postgresql://127.0.0.1:" + pidFile.get(3).strip() + "/",
        "warmledger",
        Files.readString(data.resolve("postgres/password")));
  }

  RawElasticsearch elasticsearch() throws IOException {
    return new RawElasticsearch(
        elasticsearchUrl(), ElasticsearchLogin.of(data.resolve("elasticsearch")));
  }

  private URI elasticsearchUrl() throws IOException {
    try (var lines = Files.lines(data.resolve("elasticsearch/config/elasticsearch.yml"))) {
      return lines
          .filter(line -> line.startsWith("http.port:"))
          .map(line -> URI.create("https://127.0.0.1:" + line.substring(10).strip()))
          .findFirst()
          .orElseThrow(() -> new Shortfall("the stack's Elasticsearch names no port"));
    }
  }

  @Override
  public void close() {
    client.close();
    end();
  }

  /** Also when the benchmark is interrupted: nothing stays behind. */
  private void end() {
    stop();
    delete();
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void delete() {
    if (!Files.exists(data)) {
      return;
    }
    try (var files = Files.walk(data)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
