package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The command that fills a running stack with invented households. */
final class DemoCommand {

  private DemoCommand() {}

  /** What it printed; it ends with 0. */
  static String fill(Stack stack, int households) {
    try {
      Process demo =
          new ProcessBuilder(
                  Stack.java(),
                  "-XX:TieredStopAtLevel=1",
                  "-Dstdout.encoding=UTF-8",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.warmledger.benchmarks.Demo",
                  "--cases",
                  Integer.toString(households),
                  "--url",
                  stack.url().toString(),
                  "--data",
                  stack.data().toString())
              .redirectErrorStream(true)
              .start();
      String printed = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(demo.waitFor()).as(printed).isZero();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(leaving);
    }
  }
}
