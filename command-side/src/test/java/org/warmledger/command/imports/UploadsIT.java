package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.launchers.RealStores;

/** Many large files at once, to a command side whose heap has no room for them. */
@Order(3)
class UploadsIT {

  private static final int AT_ONCE = 12;
  private static final int ROWS = 640;

  /** One alone has not all the places. */
  private static final List<String> SENDERS =
      List.of("caseworker@410803", "supervisor@410803", "admin@410803", "caseworker@410800");

  private static final String BOUNDARY = "warm-ledger-boundary";

  /** The command side as a process of its own: prints where it is, and ends with its parent. */
  static final class Small {
    public static void main(String[] arguments) throws IOException {
      RunningLedger ledger =
          RunningLedger.startOn(arguments[0], "warmledger.uploads.folder=" + arguments[1]);
      Files.writeString(
          Path.of(arguments[2]),
          ledger.as(SENDERS.getFirst()).home()
              + SENDERS.stream()
                  .map(who -> " " + RunningLedger.ISSUER.token(who))
                  .collect(Collectors.joining()));
      while (System.in.read() >= 0) {
        // The parent never says anything but its end.
      }
      ledger.close();
    }
  }

  @TempDir private Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
            Small.class.getName(),
            RealStores.freshDatabaseJdbcUrl(),
            uploads().toString(),
            folder.resolve("address").toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private Path uploads() {
    return folder.resolve("uploads");
  }

  private String[] address(Process small) throws Exception {
    Path address = folder.resolve("address");
    while (!Files.exists(address) || Files.readString(address).isBlank()) {
      assertThat(small.waitFor(200, TimeUnit.MILLISECONDS)).as(() -> log()).isFalse();
    }
    return Files.readString(address).split(" ");
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }

  /** A file of about 20 MB, of which every row is refused: a long name and no identity number. */
  private static InputStream body(int number) {
    String head =
        "--%1$s\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nfiles\r\n"
            + "--%1$s\r\nContent-Disposition: form-data; name=\"mode\"\r\n\r\nrehearse\r\n"
            + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n";
    String row = "长".repeat(10_400) + number + ",x,410803\n";
    byte[] rowBytes = row.getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(text(head.formatted(BOUNDARY)));
    parts.add(text(InventedRegister.filesHeader() + "\n"));
    for (int i = 0; i < ROWS; i++) {
      parts.add(new ByteArrayInputStream(rowBytes));
    }
    parts.add(text("\r\n--" + BOUNDARY + "--\r\n"));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String token(String[] address, int number) {
    return address[1 + number % SENDERS.size()];
  }

  private HttpResponse<String> send(String[] address, int number) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(address[0] + "/api/imports"))
            .header("Authorization", "Bearer " + token(address, number))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Idempotency-Key", "upload-" + number)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body(number)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /**
   * Asked to come again a second later, it does, with the same key; where every core is taken, the
   * database may be the one that is late.
   */
  private String untilTaken(String[] address, int number) {
    HttpResponse<String> answer =
        await()
            .atMost(Duration.ofMinutes(5))
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofSeconds(1))
            .until(() -> send(address, number), UploadsIT::isTaken);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static boolean isTaken(HttpResponse<String> answer) {
    if (answer.statusCode() != 503 && answer.statusCode() != 429) {
      return true;
    }
    assertThat(answer.body())
        .containsAnyOf("TOO_MANY_UPLOADS", "STORE_UNAVAILABLE", "OUTCOME_UNKNOWN");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    return false;
  }

  /** The stream of its progress ends when the import is over. */
  private void follow(String[] address, int number, String location) throws Exception {
    String progress =
        http.send(
                HttpRequest.newBuilder(URI.create(address[0] + location + "/events"))
                    .header("Authorization", "Bearer " + token(address, number))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    assertThat(progress).contains("\"state\":\"DONE\"").contains("\"rejected\":" + ROWS);
  }

  /** What lies in the folder, the lock aside. */
  private List<Path> held() throws IOException {
    try (Stream<Path> files = Files.walk(uploads())) {
      return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("in-use")).toList();
    }
  }

  @Test
  void twelveOfTwentyMegabytesAtOnceAreTakenByASmallHeap() throws Exception {
    Process small = start();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      String[] address = address(small);
      List<Future<?>> sent = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        int number = i;
        sent.add(
            senders.submit(
                () -> {
                  follow(address, number, untilTaken(address, number));
                  return number;
                }));
      }
      for (Future<?> each : sent) {
        each.get();
      }
      assertThat(small.isAlive()).as(() -> log()).isTrue();
      theFolderIsItsOwners();
      nothingIsHeldInTheEnd();
    } finally {
      small.destroyForcibly();
    }
  }

  private void theFolderIsItsOwners() throws IOException {
    try (Stream<Path> folders = Files.list(uploads())) {
      assertThat(folders)
          .singleElement()
          .satisfies(
              own ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                      .isEqualTo("rwx------"));
    }
  }

  private void nothingIsHeldInTheEnd() throws IOException {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!held().isEmpty() && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
    assertThat(held()).isEmpty();
  }
}
