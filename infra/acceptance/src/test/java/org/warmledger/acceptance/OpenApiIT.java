package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import tools.jackson.databind.JsonNode;

/** Both sides on one port are all that clients were promised of either. */
@OnSharedStack
class OpenApiIT {

  private static final JsonNode CONTRACT =
      new Api(Stack.shared().url(), "").get("/v3/api-docs").ok().body();

  static Stream<Operation> promised() {
    return Stream.of("command-side", "query-side")
        .flatMap(side -> KeptDescription.of(side).operations().stream());
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-side", "query-side"})
  void eachSideDescribesItselfAsItDoesAlone(String side) {
    assertThat(new Api(Stack.shared().url(), "").get("/v3/api-docs/" + side + ".json").ok().body())
        .isEqualTo(KeptDescription.of(side).whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en", "zh-Hant-TW"})
  void itHasOneLanguageWhoeverAsks(String language) {
    Api asking = new Api(Stack.shared().url(), "");
    assertThat(asking.get("/v3/api-docs", Map.of("Accept-Language", language)).ok().body())
        .isEqualTo(CONTRACT);
  }

  @ParameterizedTest
  @MethodSource("promised")
  void whatIsPromisedIsServed(Operation operation) {
    assertThat(CONTRACT.get("openapi").asString()).startsWith("3.1");
    assertThat(
            CONTRACT
                .get("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(java.util.Locale.ROOT))
                .path("operationId"))
        .as("%s", operation)
        .isEqualTo(operation.said().get("operationId"));
  }

  /** The console asks for a sheet where a sheet is to be had. */
  @Test
  void whatIsNoJsonIsHadByWhoAsksForIt() {
    Api caseworker = Stack.shared().as("caseworker@410803");
    SoftAssertions all = new SoftAssertions();
    List<String> forms = new ArrayList<>();
    promised()
        .filter(one -> one.method().equals("GET"))
        .forEach(
            one ->
                one.said().at("/responses/200/content").propertyNames().stream()
                    .filter(form -> !form.contains("json"))
                    .forEach(
                        form -> {
                          forms.add(form);
                          String path =
                              one.path().replace("{kind}", "files").replaceAll("\\{[^}]+}", "1");
                          all.assertThat(caseworker.get(path, asking(form)).status())
                              .as("%s %s", path, form)
                              .isIn(200, 400, 404);
                        }));
    assertThat(forms).hasSizeGreaterThan(2);
    all.assertAll();
  }

  private static Map<String, String> asking(String form) {
    return Map.of("Accept", form, "Access-Purpose", "VISIT");
  }
}
