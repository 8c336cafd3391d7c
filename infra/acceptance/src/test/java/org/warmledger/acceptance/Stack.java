package org.warmledger.acceptance;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.warmledger.platform.testkit.TestIssuer;

/** The whole product as a user starts it: one process of its own, its own data folder and port. */
final class Stack implements AutoCloseable {

  private static final Duration READY = Duration.ofMinutes(4);
  private static final HttpClient PROBE = HttpClient.newHttpClient();

  private static Stack shared;

  private final Path data;
  private final int port;
  private final Process process;

  private Stack(Path data, int port) throws IOException {
    this.data = data;
    this.port = port;
    this.process = launch(data, port);
  }

  /** One stack for all the tests that need no special one; it stops with the tests. */
  static synchronized Stack shared() {
    if (shared == null) {
      shared = startIn(freshFolder());
      CommonFund.open(shared);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> shared.close()));
    }
    return shared;
  }

  /** The shared one once more, after it was stopped; whoever knows the one before reaches it. */
  static synchronized Stack sharedAgain() {
    shared = shared.again();
    return shared;
  }

  /** Empty but for the servers' programs, which the first of all stacks unpacks. */
  static Path freshFolder() {
    try {
      Path folder = Path.of("target", "stacks").toAbsolutePath();
      Path programs = Files.createDirectories(folder.resolve("programs"));
      Path data = Files.createTempDirectory(folder, "data-");
      Files.createSymbolicLink(data.resolve("programs"), programs);
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts on a data folder that may hold the data of an earlier run, and waits until it is ready.
   */
  static Stack startIn(Path data) {
    try {
      return start(data, freePort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same once more, after it was killed or stopped. */
  Stack again() {
    return start(data, port);
  }

  private static Stack start(Path data, int port) {
    try {
      Stack stack = new Stack(data, port);
      await().atMost(READY).pollInterval(Duration.ofMillis(300)).until(stack::isReadyOrDead);
      if (!stack.process.isAlive()) {
        throw new IllegalStateException("the stack did not start: " + stack.lastWords());
      }
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In a process group of its own, so that a test can kill all of it at one stroke. */
  private static Process launch(Path data, int port) throws IOException {
    return new ProcessBuilder(
            "setsid",
            java(),
            "-Xmx640m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.warmledger.local.LocalStack",
            "--port",
            Integer.toString(port),
            "--data",
            data.toString())
        .redirectErrorStream(true)
        .redirectOutput(
            Redirect.appendTo(data.resolveSibling(data.getFileName() + ".out").toFile()))
        .start();
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean isReadyOrDead() {
    return !process.isAlive() || isReady();
  }

  private boolean isReady() {
    try {
      HttpRequest health =
          HttpRequest.newBuilder(url().resolve("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return PROBE.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String lastWords() throws IOException {
    List<String> lines = Files.readAllLines(data.resolveSibling(data.getFileName() + ".out"));
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
  }

  URI url() {
    return URI.create("http://localhost:" + port);
  }

  Path data() {
    return data;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** Somebody who is signed in, such as {@code caseworker@410803}. */
  Api as(String user) {
    return new Api(url(), issuer().token(user));
  }

  /** The local provider, as whoever holds its key. */
  TestIssuer issuer() {
    try {
      String key = Files.readString(data.resolve("keys/signing.jwk"));
      return new TestIssuer(RSAKey.parse(key), url().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code kill -9} of the whole process group: nobody gets to say good-bye. */
  void killGroup() {
    try {
      new ProcessBuilder("kill", "-9", "--", "-" + process.pid()).start().waitFor();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
