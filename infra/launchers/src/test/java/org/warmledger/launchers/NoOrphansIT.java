package org.warmledger.launchers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoOrphansIT {
  @TempDir Path data;

  @Test
  void killingTheLauncherLeavesNoProcessAndTheNextStartWorks() throws Exception {
    var first = launch();
    var servers = first.descendants().toList();
    assertThat(servers).hasSizeGreaterThan(4);

    first.destroyForcibly();
    // As one that is killed while it makes its keystore leaves it.
    Files.createFile(data.resolve("elasticsearch/config/elasticsearch.keystore.tmp"));
    var second = launch();
    endOf(servers).get(30, SECONDS);
    assertThat(servers).noneMatch(ProcessHandle::isAlive);

    var rest = second.descendants().toList();
    second.destroy();
    endOf(rest).get(30, SECONDS);
    assertThat(rest).noneMatch(ProcessHandle::isAlive);
  }

  private Process launch() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var programs =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "warm-ledger-tests-" + System.getProperty("user.name"),
            "programs");
    var command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            data.toString(),
            programs.toString());
    var launcher =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(launcher.inputReader().readLine()).startsWith("READY ");
    return launcher;
  }

  private static CompletableFuture<Void> endOf(List<ProcessHandle> processes) {
    return CompletableFuture.allOf(
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
  }
}
