package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
    return ended(start(stack, program, said), "");
  }

  /** Left with Ctrl-C as soon as it says something. */
  static Ended left(Stack stack, String program, String... said) {
    Process process = start(stack, program, said);
    try {
      String first = Character.toString(process.getInputStream().read());
      // What a shell has started in the background does not hear Ctrl-C; it would end the same way.
      assertThat(process.toHandle().destroy()).isTrue();
      return ended(process, first);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(Stack stack, String program, String... said) {
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
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ended ended(Process process, String before) {
    try {
      byte[] printed = process.getInputStream().readAllBytes();
      return new Ended(process.waitFor(), before + new String(printed, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(leaving);
    }
  }
}
