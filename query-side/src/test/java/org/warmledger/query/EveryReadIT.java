package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.platform.description.DescriptionFile;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.WaitingOfEachKind;
import tools.jackson.databind.JsonNode;

/**
 * Every parameter that the description names is read, each by itself and all at once; a number
 * beyond its limits is refused. Walks the description, so that whatever is new is tried as well.
 */
class EveryReadIT {

  private static final KeptDescription DESCRIPTION = KeptDescription.of("query-side");

  private static final Examples EXAMPLES = new Examples(DESCRIPTION, Map.of());

  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void start() {
    server = QueryServer.start();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    ledger.append(WaitingOfEachKind.fund());
    position = WaitingOfEachKind.write(ledger);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theRunningSideDescribesItselfAsItIsKept() {
    new DescriptionFile("query-side", "org.warmledger.query")
        .compare(server.ask("GET", "/v3/api-docs", "admin", "410800", List.of()).text());
  }

  static Stream<Operation> reads() {
    return DESCRIPTION.operations().stream().filter(one -> one.method().equals("GET"));
  }

  private static List<JsonNode> parameters(Operation operation, String in) {
    return operation
        .said()
        .path("parameters")
        .valueStream()
        .map(DESCRIPTION::resolved)
        .filter(one -> one.get("in").asString().equals(in))
        .filter(one -> !one.get("name").asString().matches("cursor|sort"))
        .toList();
  }

  private static String value(JsonNode parameter) {
    return parameter.has("example")
        ? parameter.get("example").asString()
        : EXAMPLES.whole(parameter.get("schema")).asString();
  }

  private static String query(JsonNode parameter) {
    return parameter.get("name").asString()
        + "="
        + URLEncoder.encode(value(parameter), StandardCharsets.UTF_8);
  }

  /** With what is required of it besides. */
  private static Reply ask(Operation operation, String query, String... headers) {
    String path = operation.path();
    for (JsonNode variable : parameters(operation, "path")) {
      path = path.replace("{" + variable.get("name").asString() + "}", value(variable));
    }
    String required =
        parameters(operation, "query").stream()
            .filter(one -> one.path("required").asBoolean(false))
            .filter(one -> !query.contains(one.get("name").asString() + "="))
            .map(EveryReadIT::query)
            .collect(Collectors.joining("&"));
    List<String> all = new ArrayList<>(List.of("Access-Purpose", "audit"));
    all.addAll(List.of(headers));
    return server.ask("GET", path + "?" + query + "&" + required, "admin", "410800", all);
  }

  private static String code(Reply answer) {
    return answer.status() < 400 ? "" : answer.at("/code").asString();
  }

  @ParameterizedTest
  @MethodSource("reads")
  void everyParameterIsRead(Operation operation) {
    SoftAssertions all = new SoftAssertions();
    List<JsonNode> parameters = parameters(operation, "query");
    for (JsonNode one : parameters) {
      Reply answer = ask(operation, query(one));
      all.assertThat(code(answer))
          .as("%s %s", operation, one.get("name"))
          .isNotIn("UNKNOWN_PARAMETER", "MALFORMED_PARAMETER");
    }
    all.assertThat(ask(operation, "").status()).isLessThan(500);
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aNumberBeyondItsLimitsIsRefused(Operation operation) {
    SoftAssertions all = new SoftAssertions();
    for (JsonNode one : parameters(operation, "query")) {
      JsonNode schema = one.get("schema");
      for (long beyond : beyond(schema)) {
        Reply answer = ask(operation, one.get("name").asString() + "=" + beyond);
        all.assertThat(answer.status() + " " + code(answer))
            .as("%s %s", operation, one.get("name"))
            .isEqualTo("400 MALFORMED_PARAMETER");
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("reads")
  void whatIsNoDayOfTheCalendarIsRefused(Operation operation) {
    SoftAssertions all = new SoftAssertions();
    for (JsonNode one : parameters(operation, "query")) {
      String name = one.get("name").asString();
      String format = one.get("schema").path("format").asString("");
      for (String text : Examples.noTimes(name, format)) {
        Reply answer = ask(operation, name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        all.assertThat(answer.status() + " " + code(answer))
            .as("%s %s %s", operation, name, text)
            .isEqualTo("400 MALFORMED_PARAMETER");
      }
    }
    all.assertAll();
  }

  /** What takes several values of a closed list, which the description can't list. */
  private static final String OF_A_LIST = "state|category|cause|tier|kind|source|fields";

  @ParameterizedTest
  @MethodSource("reads")
  void whatIsMisspeltIsRefusedAlikeEverywhere(Operation operation) {
    SoftAssertions all = new SoftAssertions();
    List<JsonNode> parameters = parameters(operation, "query");
    List<String> names = parameters.stream().map(one -> one.get("name").asString()).toList();
    for (JsonNode one : parameters) {
      String name = one.get("name").asString();
      boolean listed = DESCRIPTION.resolved(one.get("schema")).has("enum");
      if (listed || name.matches(OF_A_LIST)) {
        Reply answer = ask(operation, name + "=MISSPELT");
        all.assertThat(answer.status() + " " + code(answer))
            .as("%s %s", operation, name)
            .isEqualTo("400 MALFORMED_PARAMETER");
      }
    }
    if (names.contains("union")) {
      Reply answer = ask(operation, "union=999999");
      all.assertThat(answer.status()).as("%s union", operation).isEqualTo(404);
    }
    if (names.containsAll(List.of("from", "to"))) {
      Reply answer = ask(operation, "from=2026-02-01&to=2026-01-31");
      all.assertThat(answer.status() + " " + code(answer))
          .as("%s period", operation)
          .isEqualTo("422 PERIOD_REVERSED");
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("reads")
  void whatIsNotToBeHadInAFormIsRefusedAsDescribed(Operation operation) {
    Reply answer = ask(operation, "", "Accept", "image/png");
    assertThat(answer.status() == 406)
        .as("%s %s", operation, answer.text())
        .isEqualTo(operation.said().get("responses").has("406"));
  }

  static Stream<Operation> taggedReads() {
    return reads().filter(one -> one.said().at("/responses/200/headers").has("ETag"));
  }

  /** Everybody who may see something of it, each for several tasks. */
  private static List<Sender> askers() {
    return Stream.of("caseworker", "supervisor", "finance", "compliance", "admin")
        .flatMap(role -> Stream.of(role + "@" + WaitingOfEachKind.COUNTY, role + "@100000"))
        .flatMap(
            who ->
                Stream.of("NONE", "REVIEW", "PAYMENT")
                    .map(task -> server.as(who).with("Access-Purpose", task)))
        .map(asker -> asker.after(position))
        .toList();
  }

  /** What masks it, who may see which part of it, whatever else it depends on. */
  @ParameterizedTest
  @MethodSource("taggedReads")
  void whatIsTaggedAlikeIsTheSameAnswer(Operation operation) {
    String path = WaitingOfEachKind.page(operation.path());
    Map<String, String> shown = new LinkedHashMap<>();
    List<Sender> readers = askers().stream().filter(one -> one.get(path).status() == 200).toList();
    for (Sender reader : readers) {
      Reply answer = reader.get(path);
      assertThat(answer.header("Vary")).contains("Authorization, Access-Purpose, Accept-Language");
      assertThat(answer.header("Cache-Control")).contains("no-store");
      String tag = answer.header("ETag");
      assertThat(shown.computeIfAbsent(tag, first -> answer.text())).isEqualTo(answer.text());
    }
    assertThat(shown).as("%s", operation).isNotEmpty();
    assertThat(shown.values()).doesNotHaveDuplicates();
    for (Sender reader : readers) {
      assertThat(reader.with("If-None-Match", "\"0\"").get(path).status()).isEqualTo(200);
      String own = reader.get(path).text();
      shown.forEach(
          (tag, text) ->
              assertThat(reader.with("If-None-Match", tag).get(path).status())
                  .isEqualTo(text.equals(own) ? 304 : 200));
    }
  }

  private static List<Long> beyond(JsonNode schema) {
    return Stream.concat(
            schema.path("minimum").isMissingNode()
                ? Stream.of()
                : Stream.of(schema.get("minimum").asLong() - 1),
            schema.path("maximum").isMissingNode()
                ? Stream.of()
                : Stream.of(schema.get("maximum").asLong() + 1))
        .toList();
  }
}
