package org.warmledger.benchmarks.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpeedRunTest {

  @Test
  void theHelpAndTheResultsNameEveryLine() throws IOException {
    assertThat(Files.readString(Path.of("../../warmledger"))).contains(SpeedRun.names());
    assertThat(Files.readString(Path.of("RESULTS.md"))).contains(SpeedRun.names());
  }
}
