package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.platform.description.DescriptionFile;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.Examples.Broken;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the description says of a body is so: what it allows is read, what it forbids is refused by
 * name. Walks the description, so that whatever is new is tried as well.
 */
@Order(4)
class EveryBodyIT {

  private static final KeptDescription DESCRIPTION = KeptDescription.of("command-side");

  /** Needed for what the rest of the body says, which a description can't tell. */
  private static final Set<String> NEEDED_FOR_THE_REST =
      Set.of(
          "/api/cases/{caseId}/aids/{aidId}/delivery /payee/accountNumber",
          "/api/cases/{caseId}/visits /held/reason",
          "/api/services /counts",
          "/api/services /category",
          "/api/services /transport",
          "/api/funds /voucher",
          "/api/funds/{code}/returns /giver",
          "/api/rosters /lines/0/accountNumber",
          "/api/spending-plans /uses");

  private static final Set<String> OF_THE_FORM =
      Set.of("REQUIRED", "MALFORMED", "TOO_LONG", "TOO_MANY", "UNKNOWN_FIELD");

  private static final Examples EXAMPLES = Examples.fitting(DESCRIPTION);

  private static final Map<String, String> MAY_DO = new HashMap<>();

  private static RunningLedger ledger;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    KeptReads.on(ledger);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  @Test
  void theRunningSideDescribesItselfAsItIsKept() {
    new DescriptionFile("command-side", "org.warmledger.command")
        .compare(ledger.as("admin@410803").get("/v3/api-docs").text());
    assertThat(
            ledger.as("admin@410803").get("/v3/api-docs/command-side.json").said("/info/version"))
        .isEqualTo("1");
  }

  static Stream<Operation> bodies() {
    return DESCRIPTION.operations().stream()
        .filter(one -> !schema(one).isMissingNode())
        .peek(one -> assertThat(one.method()).isEqualTo("POST"));
  }

  private static JsonNode schema(Operation operation) {
    return operation.said().at("/requestBody/content/application~1json/schema");
  }

  private static Reply send(String role, Operation operation, JsonNode body) {
    Sender sender = ledger.as(role + "@410803");
    return (operation.decides() ? sender.with("If-Match", "\"0-0\"") : sender)
        .post(path(operation), body.toString());
  }

  private static String whoMay(Operation operation) {
    return MAY_DO.computeIfAbsent(operation.path(), path -> tried(operation));
  }

  private static String tried(Operation operation) {
    JsonNode smallest = EXAMPLES.smallest(schema(operation));
    return Stream.of("supervisor", "admin", "finance", "caseworker", "compliance")
        .filter(role -> !send(role, operation, smallest).problem().equals("403 ROLE_REQUIRED"))
        .findFirst()
        .orElseThrow();
  }

  private static String path(Operation operation) {
    String path = operation.path();
    for (JsonNode parameter : operation.said().path("parameters")) {
      String name = parameter.path("name").asString("");
      JsonNode schema = parameter.path("schema");
      String value =
          schema.has("example") || !Examples.FITTING.containsKey(name)
              ? EXAMPLES.whole(schema).asString()
              : Examples.FITTING.get(name).toString();
      path = path.replace("{" + name + "}", value);
    }
    return path;
  }

  private static long written() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void whatItAllowsIsRead(Operation operation) {
    for (JsonNode body :
        List.of(EXAMPLES.smallest(schema(operation)), EXAMPLES.whole(schema(operation)))) {
      Reply reply = send(whoMay(operation), operation, body);
      assertThat(reply.status()).as(reply.text()).isNotEqualTo(400);
      assertThat(wrong(operation, reply)).as(body + " " + reply.text()).isEmpty();
    }
  }

  private static Set<String> wrong(Operation operation, Reply reply) {
    return reply.status() < 300
        ? Set.of()
        : reply.fields().stream()
            .map(field -> field.split(" "))
            .filter(field -> OF_THE_FORM.contains(field[1]))
            .map(field -> operation.path() + " " + field[0])
            .filter(field -> !NEEDED_FOR_THE_REST.contains(field))
            .collect(Collectors.toSet());
  }

  /** What hands something over on a bank's slip, with goods and with money alone (ADR 0100). */
  private static final Map<String, List<String>> ON_A_SLIP =
      Map.of(
          "/api/cases/{caseId}/aids/{aidId}/delivery",
          List.of("/payee/accountNumber REQUIRED", "/payee/accountNumber REQUIRED"),
          "/api/cases/{caseId}/visits",
          List.of("/receipt/kind NOT_APPLICABLE", "/receipt/kind NOT_APPLICABLE"),
          "/api/services",
          List.of(
              "/receipt/kind NOT_APPLICABLE,/payee/accountNumber REQUIRED",
              "/receipt/kind NOT_APPLICABLE,/payee/accountNumber REQUIRED"),
          "/api/enterprise-visits",
          List.of(
              "/receipt/kind NOT_APPLICABLE,/payee/accountNumber REQUIRED",
              "/payee/accountNumber REQUIRED"));

  @Test
  void whateverIsHandedOverOnABankSlipSaysIntoWhichAccountAndIsNoGoods() {
    Map<String, List<String>> said =
        bodies()
            .filter(one -> EXAMPLES.whole(schema(one)).has("receipt"))
            .collect(
                Collectors.toMap(
                    Operation::path,
                    one -> List.of(onASlip(one, Set.of()), onASlip(one, Set.of("goods")))));
    assertThat(said).isEqualTo(ON_A_SLIP);
  }

  private static String onASlip(Operation operation, Set<String> without) {
    ObjectNode body = (ObjectNode) EXAMPLES.whole(schema(operation)).deepCopy();
    body.remove(without);
    ((ObjectNode) body.path("receipt")).put("kind", "BANK_SLIP");
    if (body.path("payee") instanceof ObjectNode payee) {
      payee.remove("accountNumber");
    }
    return send(whoMay(operation), operation, body).fields().stream()
        .filter(field -> field.startsWith("/payee/") || field.startsWith("/receipt/"))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void whatItForbidsIsRefusedByNameAndNothingIsWritten(Operation operation) {
    String role = whoMay(operation);
    long before = written();
    SoftAssertions all = new SoftAssertions();
    EXAMPLES
        .broken(schema(operation))
        .forEach(
            broken -> {
              Reply reply = send(role, operation, broken.body());
              boolean isMisread = broken.how().equals(Examples.ANOTHER_TYPE);
              all.assertThat(isMisread ? List.of(400) : List.of(400, 422))
                  .as("%s %s %s", broken.pointer(), broken.how(), reply.text())
                  .contains(reply.status());
              all.assertThat(names(reply, broken))
                  .as("%s %s %s", broken.pointer(), broken.how(), reply.text())
                  .isTrue();
            });
    all.assertAll();
    assertThat(written()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void whoCouldNotReadTheAnswerWritesNothing(Operation operation) {
    long before = written();
    String whole = EXAMPLES.whole(schema(operation)).toString();
    Reply reply =
        ledger.as("supervisor@410803").with("Accept", "image/png").post(path(operation), whole);
    assertThat(reply.problem()).isEqualTo("406 NOT_ACCEPTABLE");
    assertThat(written()).isEqualTo(before);
  }

  static Stream<Operation> rehearsed() {
    return bodies()
        .filter(
            one ->
                one.path().endsWith("/trials")
                    || one.said().path("parameters").toString().contains("dryRun"));
  }

  @ParameterizedTest
  @MethodSource("rehearsed")
  void whatIsTriedOrRehearsedIsNotedBeforeItIsTold(Operation operation) {
    String role = whoMay(operation);
    int before = KeptReads.noted(ledger).size();
    Sender sender = ledger.as(role + "@410803");
    Reply told =
        (operation.decides() ? sender.with("If-Match", "\"0-0\"") : sender)
            .post(
                path(operation) + (operation.path().endsWith("/trials") ? "" : "?dryRun=true"),
                EXAMPLES.whole(schema(operation)).toString());
    if (told.status() == 503) {
      // Forms are filled by the read side, which is away here: nothing was told.
      return;
    }
    String what = told.status() == 404 || told.status() == 403 ? "DENIED " : "DRY_RUN ";
    List<String> all = KeptReads.noted(ledger);
    assertThat(all.subList(before, all.size()))
        .as(told.text())
        .isNotEmpty()
        .allMatch(note -> note.startsWith(what) || note.startsWith("DRY_RUN "));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void noNameInABodyHidesALetter(Operation operation) {
    String role = whoMay(operation);
    SoftAssertions all = new SoftAssertions();
    for (String pointer : names(EXAMPLES.whole(schema(operation)), "").toList()) {
      for (String hidden : List.of("王\u200B明", "王\u3164明", "\u0301王", "王\uFE0F", "\u202E王明")) {
        JsonNode body = EXAMPLES.whole(schema(operation)).deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) body.at(at.head())).put(at.last().getMatchingProperty(), hidden);
        all.assertThat(send(role, operation, body).fields())
            .as("%s %s", operation, pointer)
            .contains(pointer + " CONTROL_CHARACTER");
      }
    }
    all.assertAll();
  }

  /** Where names stand in a body. */
  private static Stream<String> names(JsonNode node, String at) {
    Stream<String> here =
        node.isString() && at.matches(".*/(name|holder|[a-z]+Name)") ? Stream.of(at) : Stream.of();
    Stream<String> below =
        node.isObject()
            ? node.propertyStream()
                .flatMap(field -> names(field.getValue(), at + "/" + field.getKey()))
            : node.isArray() && !node.isEmpty() ? names(node.get(0), at + "/0") : Stream.of();
    return Stream.concat(here, below);
  }

  /** Itself, or what it is a part of. */
  private static boolean names(Reply reply, Broken broken) {
    return reply
        .body()
        .at("/fields")
        .valueStream()
        .map(field -> field.at("/pointer").asString())
        .anyMatch(pointer -> (broken.pointer() + "/").startsWith(pointer + "/"));
  }
}
