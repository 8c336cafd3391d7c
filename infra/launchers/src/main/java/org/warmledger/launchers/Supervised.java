package org.warmledger.launchers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * A server under a watchdog (see watchdog.sh): it stops when told to, and when this process ends in
 * whatever way.
 */
final class Supervised implements AutoCloseable {
  private static final int STILL_LOCKED = 75;
  private static final long LOG_KEPT = 10L << 20;
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final String name;
  private final Process watchdog;
  private final Path log;

  /** Where in its log this run begins; what stands before was said by others. */
  private final long begins;

  private Supervised(String name, Process watchdog, Path log, long begins) {
    this.name = name;
    this.watchdog = watchdog;
    this.log = log;
    this.begins = begins;
  }

  /**
   * What to run: the signal asks the server to stop in good order, the lock file is held while any
   * of its processes lives.
   */
  record Order(
      String name,
      Path watchdog,
      Path lock,
      String stopSignal,
      List<String> command,
      Map<String, String> environment,
      Path log) {}

  static Supervised start(Order order) throws IOException {
    var line =
        new ArrayList<>(
            List.of(
                "setsid",
                "sh",
                order.watchdog().toString(),
                order.lock().toString(),
                order.stopSignal()));
    line.add(Long.toString(GRACE.toSeconds()));
    line.addAll(order.command());
    if (Files.exists(order.log()) && Files.size(order.log()) > LOG_KEPT) {
      Files.move(order.log(), Path.of(order.log() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    OnlyOwners.file(order.log());
    var begins = Files.exists(order.log()) ? Files.size(order.log()) : 0;
    var builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(order.log().toFile()));
    builder
        .environment()
        .keySet()
        .removeIf(key -> key.startsWith("PG") || key.startsWith("JAVA_") || key.startsWith("ES_"));
    builder.environment().putAll(order.environment());
    return new Supervised(order.name(), builder.start(), order.log(), begins);
  }

  /**
   * Asks again and again, a few times a second, until the server answers; gives up when it ended or
   * the time is over.
   */
  void awaitReady(BooleanSupplier answers, Duration limit) {
    var end = System.nanoTime() + limit.toNanos();
    while (!answers.getAsBoolean()) {
      if (ended(100)) {
        throw new CannotStart(
            watchdog.exitValue() == STILL_LOCKED
                ? name + ": a former process still uses its folder"
                : name + " did not start: " + lastWord());
      }
      if (System.nanoTime() > end) {
        throw new CannotStart(
            name + " was not ready after " + limit.toSeconds() + " s, see " + log);
      }
    }
  }

  boolean runs(long pid) {
    return watchdog.descendants().anyMatch(process -> process.pid() == pid);
  }

  int awaitEnd(Duration limit) {
    if (!ended(limit.toMillis())) {
      throw new CannotStart(name + " did not end within " + limit.toSeconds() + " s, see " + log);
    }
    return watchdog.exitValue();
  }

  private boolean ended(long millis) {
    try {
      return watchdog.waitFor(millis, MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart(name + ": interrupted", e);
    }
  }

  /** The line of the log, since this start, that tells most. */
  String lastWord() {
    try (var bytes = Files.newInputStream(log)) {
      bytes.skipNBytes(begins);
      var lines = new String(bytes.readAllBytes(), UTF_8).lines().toList();
      return (watchdog.isAlive() ? LastWord.in(lines) : LastWord.of(watchdog.exitValue(), lines))
          + " ("
          + log
          + ")";
    } catch (IOException e) {
      return "see " + log;
    }
  }

  CompletableFuture<Void> onEnd() {
    return watchdog.onExit().thenAccept(ended -> {});
  }

  @Override
  public void close() {
    try {
      watchdog.getOutputStream().close();
      if (!watchdog.waitFor(GRACE.toSeconds() + 5, SECONDS)) {
        watchdog.destroyForcibly();
      }
    } catch (IOException e) {
      watchdog.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
