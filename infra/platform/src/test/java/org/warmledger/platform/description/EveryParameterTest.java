package org.warmledger.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whoever reads a description is told of each parameter what it means and how a value looks. */
class EveryParameterTest {

  @ParameterizedTest
  @ValueSource(strings = {"command-side", "query-side"})
  void saysWhatItMeansAndHowItLooks(String side) {
    KeptDescription description = KeptDescription.of(side);
    List<String> all =
        description.operations().stream()
            .flatMap(
                one ->
                    one.said()
                        .path("parameters")
                        .valueStream()
                        .map(description::resolved)
                        .filter(parameter -> !isSaid(description, parameter))
                        .map(parameter -> one + " " + parameter.get("name").asString()))
            .toList();
    assertThat(all).isEmpty();
  }

  private static boolean isSaid(KeptDescription description, JsonNode parameter) {
    JsonNode schema = description.resolved(parameter.get("schema"));
    return !parameter.path("description").asString("").isBlank()
        && Stream.of(schema, parameter).anyMatch(one -> one.has("enum") || one.has("example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/statistics/{form}", "/api/statistics/{form}/cells/{cell}/events"})
  void aPeriodThatIsNeededIsRequired(String path) {
    assertThat(
            KeptDescription.of("query-side").operations().stream()
                .filter(one -> one.path().equals(path))
                .flatMap(one -> one.said().get("parameters").valueStream())
                .filter(one -> one.path("required").asBoolean(false))
                .map(one -> one.get("name").asString()))
        .contains("from", "to");
  }
}
