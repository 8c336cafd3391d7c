package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program beside a running stack, as {@code ./warmledger} starts it. */
final class ToolCommand {

  /**
   * How it ended.
   *
   * @param printed all that it said
   */
  record Ended(int code, String printed) {}

  private ToolCommand() {}

  static Ended run(Stack stack, String program, String... said) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Stack.java(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.warmledger.benchmarks." + program));
    command.addAll(List.of(said));
    command.addAll(List.of("--url", stack.url().toString(), "--data", stack.data().toString()));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(leaving);
    }
  }
}
