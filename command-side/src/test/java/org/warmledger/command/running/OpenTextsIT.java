package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.findings.RaiseFinding;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Free text outside the seal does not exist: whatever a request says that is not sealed is refused
 * when it identifies somebody. Walks the description, so that whatever is new is tried as well.
 */
class OpenTextsIT {

  private static final KeptDescription DESCRIPTION = KeptDescription.of("command-side");

  private static final Examples EXAMPLES =
      new Examples(
          DESCRIPTION,
          Map.of(
              "birthDate", "1980-01-01",
              "accounts", List.of("6222020000000000"),
              "sex", "MALE",
              "thresholds", Map.of("days", 60),
              "code", "C17",
              "form", "send-warmth"));

  private static final List<String> SOMEBODYS =
      List.of("欧韵晶 410899198001010015", "欧韵晶，19800000001", "卡 6222 0200 0000 0000");

  /** No number of anybody is shorter. */
  private static final int SHORTEST = 11;

  /** Lists of marks are kept as keyed hashes alone. */
  private static final Set<String> HASHED = Set.of("phones", "addresses", "accounts");

  /** What is published has a rule of its own (C28), which looks at the file as well. */
  private static final Set<String> OF_A_RULE = Set.of("/api/cases/{caseId}/notices /text");

  private static final List<String> SPELT = List.of("张诚实", "張 誠實", "张·诚.实", "李\u00AD家人");

  private static RunningLedger ledger;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private record Field(Operation operation, String pointer) {
    @Override
    public String toString() {
      return operation.path() + " " + pointer;
    }
  }

  private static JsonNode schema(Operation operation) {
    return operation.said().at("/requestBody/content/application~1json/schema");
  }

  private static JsonNode plain(JsonNode said) {
    JsonNode schema = DESCRIPTION.resolved(said);
    return schema.has("oneOf") ? plain(schema.get("oneOf").get(0)) : schema;
  }

  /** Every text of every body that says nothing of a seal. */
  private static List<Field> open() {
    List<Field> found = new ArrayList<>();
    for (Operation operation : DESCRIPTION.operations()) {
      if (!schema(operation).isMissingNode()) {
        collect(operation, schema(operation), "", found);
      }
    }
    return found;
  }

  private static void collect(Operation operation, JsonNode said, String at, List<Field> found) {
    JsonNode schema = plain(said);
    schema
        .path("properties")
        .propertyStream()
        .filter(field -> !HASHED.contains(field.getKey()))
        .forEach(field -> collect(operation, field.getValue(), at + "/" + field.getKey(), found));
    if (schema.has("items")) {
      collect(operation, schema.get("items"), at + "/0", found);
    }
    Field field = new Field(operation, at);
    if (isFreeText(schema) && !OF_A_RULE.contains(field.toString())) {
      found.add(field);
    }
  }

  private static boolean isFreeText(JsonNode schema) {
    return schema.path("type").toString().contains("string")
        && schema.path("maxLength").asInt(SHORTEST) >= SHORTEST
        && Stream.of("enum", "format", "x-sealed").noneMatch(schema::has)
        && (!schema.has("pattern") || schema.get("pattern").asString().equals("\\S"));
  }

  private static String path(Operation operation) {
    String path = operation.path();
    for (JsonNode parameter : operation.said().path("parameters")) {
      String name = parameter.path("name").asString("");
      String value =
          switch (name) {
            case "code" ->
                parameter.path("schema").has("example")
                    ? EXAMPLES.whole(parameter.path("schema")).asString()
                    : "C17";
            case "form" -> "send-warmth";
            default -> EXAMPLES.whole(parameter.path("schema")).asString();
          };
      path = path.replace("{" + name + "}", value);
    }
    return path;
  }

  private static JsonNode saying(Field field, String text) {
    JsonNode body = EXAMPLES.whole(schema(field.operation())).deepCopy();
    JsonPointer at = JsonPointer.compile(field.pointer());
    switch (body.at(at.head())) {
      case ObjectNode parts -> parts.put(at.last().getMatchingProperty(), text);
      case ArrayNode many -> many.set(at.last().getMatchingIndex(), text);
      default -> throw new AssertionError("no place for a text: " + field);
    }
    return body;
  }

  private static Reply sent(Field field, String text) {
    return Stream.of("supervisor", "admin", "finance", "caseworker", "compliance")
        .map(role -> ledger.as(role + "@410803"))
        .map(sender -> field.operation().decides() ? sender.with("If-Match", "\"0-0\"") : sender)
        .map(sender -> post(sender, field, text))
        .filter(reply -> !reply.problem().equals("403 ROLE_REQUIRED"))
        .findFirst()
        .orElseThrow();
  }

  private static Reply post(Sender sender, Field field, String text) {
    return sender.post(path(field.operation()), saying(field, text).toString());
  }

  private static long written() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  @Test
  void noTextOfAnyRequestThatIsNotSealedTakesANumberOfAnybody() {
    long before = written();
    List<Field> open = open();
    assertThat(open.stream().map(Field::toString))
        .contains(
            "/api/cases/{caseId}/means-checks /authorization",
            "/api/cases/{caseId}/paper-confirmations /place",
            "/api/cases/{caseId}/visits /goods/0/item",
            "/api/services /note",
            "/api/statistics/{form}/filings /reporter");
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < open.size(); i++) {
      Reply reply = sent(open.get(i), SOMEBODYS.get(i % SOMEBODYS.size()));
      all.assertThat(reply.fields())
          .as("%s %s", open.get(i), reply.text())
          .contains(open.get(i).pointer() + " PERSONAL_NUMBER");
    }
    all.assertAll();
    assertThat(written()).isEqualTo(before);
  }

  private String raised(String file) {
    String id = "finding-named-" + SPELT.size();
    var unused =
        ledger
            .bean(Ledger.class)
            .write(
                new RaiseFinding(
                    new FindingId(id),
                    Samples.COUNTY,
                    "C16_STALE_FILE",
                    new FindingSubject(SubjectKind.CASE, file),
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    Planned.TODAY),
                CommandData.of(
                    new EventContext(
                        new StaffId("checks"),
                        "automation",
                        new UnionCode("100000"),
                        id,
                        Optional.empty(),
                        "test",
                        Optional.empty())),
                List.of());
    return "/api/findings/" + id;
  }

  private static String service(String file, String note) {
    return "{\"kind\":\"COOLNESS\",\"counts\":{\"persons\":1},\"caseId\":\"%s\",\"note\":\"%s\",\"occurredOn\":\"2026-01-21\"}"
        .formatted(file, note);
  }

  /** Not on the file itself, but about it: by the head's name or the spouse's, however written. */
  @Test
  void whatIsWrittenOfAFileElsewhereNamesNobodyOfItsHousehold() {
    Sender caseworker = ledger.as("caseworker@410803");
    Sender supervisor = ledger.as("supervisor@410803");
    String body = Drafts.household(Drafts.someone(), Drafts.someone());
    String file = caseworker.post("/api/cases", body).ok().said("/caseId");
    String finding = raised(file);
    String done =
        "/api/services/"
            + caseworker.post("/api/services", service(file, "送清凉")).ok().said("/serviceId");
    String papers = "{\"place\":\"%s\",\"occurredOn\":\"2026-01-21\"}";
    for (String name : SPELT) {
      String said = "转交" + name + "收，已核";
      named(supervisor.post(finding + "/dismissal", Drafts.reason(said)), "/reason");
      named(supervisor.post(finding + "/resolution", Drafts.reason(said)), "/reason");
      named(caseworker.post("/api/services", service(file, said)), "/note");
      named(supervisor.post(done + "/reversal", Drafts.reason(said)), "/reason");
      String on = "/api/cases/" + file + "/paper-confirmations";
      named(caseworker.post(on, papers.formatted(said)), "/place");
    }
    supervisor.post(finding + "/dismissal", Drafts.reason("已核")).ok();
    supervisor.post(done + "/reversal", Drafts.reason("重复录入")).ok();
  }

  private static void named(Reply reply, String pointer) {
    assertThat(reply.fields()).as(reply.text()).containsExactly(pointer + " PERSONAL_NAME");
  }
}
