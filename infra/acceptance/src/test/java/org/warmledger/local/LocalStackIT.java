package org.warmledger.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.warmledger.launchers.Ports;

/** The whole stack as a process of its own, as {@code ./warmledger run} starts it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalStackIT {
  @TempDir static Path data;
  @TempDir static Path copies;
  static int port;
  static Process stack;
  static Browser browser;
  static String position;

  @BeforeAll
  static void run() throws IOException {
    port = Ports.anyFree();
    stack = start(port, data);
    browser = new Browser("http://localhost:" + port);
    assertThat(readUntil(stack, "Ctrl-C"))
        .contains("http://localhost:" + port, "supervisor@410800");
  }

  @AfterAll
  static void stop() throws Exception {
    stack.descendants().forEach(ProcessHandle::destroyForcibly);
    stack.destroyForcibly();
    allEnd("elasticsearch");
    allEnd("postgres");
  }

  /** What a start leaves that failed ends behind it, and writes until then. */
  private static void allEnd(String server) throws Exception {
    var lock = data.resolve(server).resolve("lock").toString();
    assertThat(new ProcessBuilder("flock", "-w", "30", lock, "true").start().waitFor()).isZero();
  }

  @Test
  @Order(1)
  void aDemoUserSignsInWithCodeAndProofKeyAndMayCallTheApi() throws Exception {
    var token = browser.signIn("caseworker@410803", DemoUser.PASSWORD);
    assertThat(browser.status("/api/nowhere", token)).isEqualTo(404);
    assertThat(browser.status("/api/nowhere", "forged")).isEqualTo(401);
  }

  @Test
  @Order(1)
  void aPrintedTokenMayCallTheApi() throws Exception {
    var token = Token.signed(new DemoUser("admin", "100000"), DataLayout.of(data), Instant.now());
    assertThat(browser.status("/api/nowhere", token)).isEqualTo(404);
  }

  @Test
  @Order(1)
  void aWrongPasswordIsSaidOnTheSignInPage() throws Exception {
    assertThat(browser.failedSignIn("caseworker@410803", "guess")).contains("账号或密码不对");
    assertThat(browser.failedSignIn("boss@410803", DemoUser.PASSWORD)).contains("账号或密码不对");
  }

  @Test
  @Order(1)
  void theSignInPageSpeaksBothLanguages() throws Exception {
    assertThat(browser.page("/sign-in")).contains("演示账号", DemoUser.PASSWORD, "caseworker@410803");
    assertThat(browser.page("/sign-in?lang=en"))
        .contains("Demo users", DemoUser.PASSWORD)
        .doesNotContain("{{");
    assertThat(browser.signInPage("en")).contains("Demo users");
    assertThat(browser.signInPage("zh-CN")).contains("演示账号");
  }

  @Test
  @Order(1)
  void whoComesByAnotherNameOfTheMachineIsSentToTheOneThatSignsIn() throws Exception {
    assertThat(browser.sentOn("127.0.0.1", "/cases?q=zhang")).endsWith("/cases?q=zhang");
    assertThat(browser.sentOn("127.0.0.1", "/")).endsWith("/");
  }

  @Test
  @Order(1)
  void itSaysWhenItIsReady() throws Exception {
    assertThat(browser.page("/actuator/health/readiness")).contains("UP", "ledger");
    assertThat(browser.page("/actuator/health"))
        .contains("\"ledger\":{\"status\":\"UP\"}", "\"search\":{\"status\":\"UP\"}")
        .doesNotContain("path");
  }

  @Test
  @Order(1)
  void whatServesOwnsNoTable() throws Exception {
    var postgres = data.resolve("postgres");
    var running = Files.readAllLines(postgres.resolve("cluster/postmaster.pid"));
    try (var owner =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + running.get(3) + "/" + Stores.DATABASE,
                "warmledger",
                Files.readString(postgres.resolve("password")));
        var users =
            owner
                .createStatement()
                .executeQuery(
                    """
                    select distinct usename from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()
                    """)) {
      users.next();
      assertThat(users.getString(1)).isEqualTo("warmledger_rows");
      assertThat(users.next()).isFalse();
    }
  }

  @Test
  @Order(1)
  void whatLiesInTheFolderIsClosedToEverybodyElse() throws Exception {
    // Root hands the servers to nobody, who must pass through to their own folders and see no
    // other.
    boolean isRoot = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    assertThat(permissions(data)).isEqualTo(isRoot ? "rwx--x--x" : "rwx------");
    var layout = DataLayout.of(data);
    for (var room :
        List.of(
            layout.keys(),
            layout.logs(),
            layout.uploads(),
            layout.postgres(),
            layout.elasticsearch())) {
      assertThat(permissions(room)).as("%s", room).isEqualTo("rwx------");
    }
    for (var folder : List.of(data, layout.keys(), layout.logs(), layout.uploads())) {
      eachFileIn(folder, (file, open) -> assertThat(open).as("%s", file).isEqualTo("rw-------"));
    }
    assertThat(List.of(layout.masterKey(), layout.signingKey(), layout.log()))
        .allMatch(Files::exists);
    assertThat(layout.logs()).isDirectoryContaining("glob:**.gz");
  }

  private static void eachFileIn(Path folder, BiConsumer<Path, String> told) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        told.accept(file, permissions(file));
      }
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  @Order(2)
  void aSecondStartOnTheSamePortSaysSoInOneLine() throws Exception {
    assertThat(failureOf(start(port, data)))
        .isEqualTo(
            "warmledger: port "
                + port
                + " is in use: stop what uses it, or choose another with --port");
  }

  @Test
  @Order(2)
  void aSecondStartOnTheSameDataSaysSoInOneLine() throws Exception {
    assertThat(failureOf(start(Ports.anyFree(), data)))
        .isEqualTo(
            "warmledger: "
                + data
                + " is in use by process "
                + stack.pid()
                + ": stop it or name another folder");
  }

  @Test
  @Order(3)
  void killedItLeavesNoProcessAndStartsAgainAtOnce() throws Exception {
    var servers = stack.descendants().toList();
    stack.destroyForcibly().waitFor();
    stack = start(port, data);
    readUntil(stack, "Ctrl-C");
    allEnd(servers);
  }

  @Test
  @Order(4)
  void itIsCopiedWhileItRuns() throws Exception {
    position = browser.archived(admissible(data));
    assertThat(Backup.take(DataLayout.of(data), copies.resolve("copy")))
        .contains("reads everything");
    assertThatThrownBy(() -> Backup.take(DataLayout.of(data), copies.resolve("copy")))
        .hasMessageContaining("is not empty");
    assertThatThrownBy(() -> Backup.restore(copies.resolve("copy"), DataLayout.of(data)))
        .hasMessageContaining("is in use by process");
    assertThatThrownBy(() -> Backup.restore(data, DataLayout.of(copies.resolve("ledger"))))
        .hasMessageContaining("no complete copy");
  }

  private static String admissible(Path ledger) {
    return Token.signed(new DemoUser("caseworker", "410803"), DataLayout.of(ledger), Instant.now());
  }

  @Test
  @Order(5)
  void toldToStopItLeavesNoProcess() throws Exception {
    var servers = stack.descendants().toList();
    stack.destroy();
    assertThat(stack.waitFor(12, SECONDS)).isTrue();
    allEnd(servers);
  }

  @Test
  @Order(6)
  void aCopyIsPutBackAndItsReadModelsAreBuiltAnew() throws Exception {
    var ledger = copies.resolve("ledger");
    var ghosts = Files.createDirectories(ledger.resolve("elasticsearch").resolve("ghosts"));
    Backup.restore(copies.resolve("copy"), DataLayout.of(ledger));
    assertThat(ghosts).doesNotExist();
    assertThatThrownBy(() -> Backup.restore(copies.resolve("copy"), DataLayout.of(ledger)))
        .hasMessageContaining("move it away first");
    stack = start(port, ledger);
    readUntil(stack, "Ctrl-C");
    assertThat(browser.found(admissible(ledger), position)).contains("\"total\":1");
    stack.destroy();
    assertThat(stack.waitFor(12, SECONDS)).isTrue();
  }

  @Test
  @Order(7)
  void aKeyThatIsLostIsSaidInOneLineAndNotReplaced() throws Exception {
    var key = DataLayout.of(data).masterKey();
    Files.delete(key);
    assertThat(failureOf(start(port, data)))
        .startsWith("warmledger: the master key file " + key + " is gone")
        .doesNotContain("\n");
    assertThat(key).doesNotExist();
  }

  private static void allEnd(List<ProcessHandle> processes) throws Exception {
    assertThat(processes).isNotEmpty();
    CompletableFuture.allOf(
            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .get(30, SECONDS);
  }

  private static Process start(int port, Path data) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            // Each second another one.
            "-Dlogging.logback.rollingpolicy.file-name-pattern=${LOG_FILE}.%d{yyyyMMddHHmmss}.%i.gz",
            "-cp",
            System.getProperty("java.class.path"),
            LocalStack.class.getName(),
            "--port",
            Integer.toString(port),
            "--data",
            data.toString())
        .start();
  }

  private static String failureOf(Process process) throws Exception {
    var line = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).isEqualTo(1);
    return line;
  }

  private static String readUntil(Process process, String word) throws IOException {
    var text = new StringBuilder();
    var reader = process.inputReader(StandardCharsets.UTF_8);
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      text.append(line).append('\n');
      if (line.contains(word)) {
        return text.toString();
      }
    }
    var last = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    throw new AssertionError("ended without saying " + word + ": " + text + last);
  }
}
