package org.warmledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.launchers.CannotStart;

class CommandLineTest {
  private static CommandLine run(String... said) {
    return CommandLine.of(List.of(said), LocalStack.KNOWN);
  }

  @Test
  void withoutOptionsItIsPort8080AndTheFolderData() {
    assertThat(run().number(LocalStack.PORT)).isEqualTo(8080);
    assertThat(run().data()).isEqualTo(Path.of("data").toAbsolutePath());
  }

  @Test
  void theLastWordCounts() {
    var line = run("--data", "a", "--port", "9090", "--data", "b");
    assertThat(line.number(LocalStack.PORT)).isEqualTo(9090);
    assertThat(line.data()).isEqualTo(Path.of("b").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--port x", "--port 0", "--port 70000", "--colour red", "8080"})
  void anythingElseIsRefusedInOneLine(String line) {
    assertThatThrownBy(() -> run(line.split(" ")))
        .isInstanceOf(CannotStart.class)
        .message()
        .hasLineCount(1);
  }

  private static CommandLine at(String address) {
    return CommandLine.of(List.of("--url", address), List.of(CommandLine.URL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "https://ledger.example", "http://10.0.0.1:80/"})
  void anAddressIsWhereAStackAnswers(String address) {
    assertThat(at(address).url()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "localhost:8080",
        "ftp://localhost",
        "http://localhost:8080/api",
        "http://user@localhost",
        "http://"
      })
  void anythingElseIsNoAddress(String address) {
    assertThatThrownBy(() -> at(address).url())
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("--url takes an address like ");
  }
}
