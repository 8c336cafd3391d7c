package org.warmledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.launchers.CannotStart;

class OptionsTest {
  @Test
  void withoutOptionsItIsPort8080AndTheFolderData() {
    assertThat(Options.of(List.of())).isEqualTo(new Options(8080, Path.of("data")));
  }

  @Test
  void theLastWordCounts() {
    var options = Options.of(List.of("--data", "a", "--port", "9090", "--data", "b"));
    assertThat(options).isEqualTo(new Options(9090, Path.of("b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--port x", "--port 0", "--port 70000", "--colour red", "8080"})
  void anythingElseIsRefusedInOneLine(String line) {
    assertThatThrownBy(() -> Options.of(List.of(line.split(" "))))
        .isInstanceOf(CannotStart.class)
        .message()
        .hasLineCount(1);
  }
}
