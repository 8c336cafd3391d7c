package org.warmledger.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "https://ledger.example", "http://10.0.0.1:80/"})
  void anAddressIsWhereAStackAnswers(String given) {
    assertThat(address(given)).hasToString(given);
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
  void anythingElseIsSaidInOneLine(String given) {
    assertThatThrownBy(() -> address(given))
        .isInstanceOf(Options.Wrong.class)
        .hasMessageStartingWith("--url takes an address like ");
  }

  private static Object address(String given) {
    return Options.of(
            new String[] {"--url", given}, Map.of("--url", "http://localhost:1"), Set.of())
        .address("--url");
  }
}
