package org.warmledger.acceptance;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** An endpoint that is asked about what is not there: whatever its address names is unknown. */
record Unknown(KeptDescription side, Operation operation) {

  private static final String NO_UNION = "999999";
  private static final int MALFORMED = 422;
  private static final String UNION_OF_EXAMPLES = "410803";

  /** Whoever may ask: the first of these whom it does not refuse for the role. */
  private static final List<String> CALLERS =
      List.of("caseworker@%s", "supervisor@%s", "finance@%s", "compliance@%s", "admin@100000");

  @Override
  public String toString() {
    return operation.toString();
  }

  /** Whether it asks for something by an id, or a union by its code; of a list all are known. */
  boolean namesSomething() {
    return parameters().anyMatch(one -> isUnion(one) || isId(one));
  }

  private boolean isId(JsonNode parameter) {
    return parameter.path("in").asString("").equals("path")
        && !side.resolved(parameter.path("schema")).has("enum");
  }

  Reply asked(Stack stack, String union) {
    return CALLERS.stream()
        .map(caller -> asked(stack.as(caller.formatted(union)), union))
        .filter(not(reply -> reply.problem().equals("403 ROLE_REQUIRED")))
        .findFirst()
        .orElseThrow();
  }

  private Reply asked(Api caller, String union) {
    if (operation.method().equals("GET")) {
      return caller.get(address(), Map.of("Access-Purpose", "VISIT"));
    }
    if (content().has("multipart/form-data")) {
      return caller.upload(address(), "no,answer\n", beside());
    }
    Map<String, String> shown = operation.decides() ? Map.of("If-Match", "\"0-0\"") : Map.of();
    return bodies()
        .map(body -> body.replace(UNION_OF_EXAMPLES, union))
        .map(body -> caller.post(address(), body, shown))
        .reduce((little, much) -> little.status() == MALFORMED ? much : little)
        .orElseThrow();
  }

  private JsonNode content() {
    return operation.said().at("/requestBody/content");
  }

  /** What is needed beside the file. */
  private Map<String, String> beside() {
    JsonNode form = content().at("/multipart~1form-data/schema");
    return form.path("required")
        .valueStream()
        .map(JsonNode::asString)
        .filter(not("file"::equals))
        .collect(
            Collectors.toMap(name -> name, name -> firstOf(form.path("properties").path(name))));
  }

  private String firstOf(JsonNode list) {
    return side.resolved(list).path("enum").path(0).asString("");
  }

  /** What is needed; and everything, as some of it is needed for the rest. */
  private Stream<String> bodies() {
    if (operation.path().endsWith("/aids")) {
      return Stream.of(NewHousehold.medicalAid("2026-02-01", 10_000));
    }
    JsonNode schema = content().at("/application~1json/schema");
    Examples examples = Examples.fitting(side);
    return schema.isMissingNode()
        ? Stream.of("{}")
        : Stream.of(examples.smallest(schema), examples.whole(schema)).map(JsonNode::toString);
  }

  private Stream<JsonNode> parameters() {
    return operation.said().path("parameters").valueStream().map(side::resolved);
  }

  private static boolean isUnion(JsonNode parameter) {
    return parameter.path("name").asString("").equals("union");
  }

  private String address() {
    String path = operation.path();
    for (JsonNode parameter : parameters().toList()) {
      path =
          path.replace(
              "{" + parameter.path("name").asString("") + "}",
              unknown(side.resolved(parameter.path("schema"))));
    }
    return path + query();
  }

  /** What names nothing; a value of a closed list names nothing by itself. */
  private static String unknown(JsonNode schema) {
    if (schema.has("enum")) {
      return schema.at("/enum/0").asString();
    }
    String example = schema.path("example").asString("");
    if (example.matches("[0-9]+")) {
      return NO_UNION;
    }
    boolean isNumber = schema.path("type").asString("").equals("integer");
    return isNumber ? "99" : example.endsWith("-1") ? example.replace("-1", "-none") : "none";
  }

  private String query() {
    Map<String, String> known = Map.of("from", "2026-01-01", "to", "2026-12-31", "union", NO_UNION);
    Set<String> needed =
        parameters()
            .filter(one -> one.path("in").asString("").equals("query"))
            .filter(one -> isUnion(one) || one.path("required").asBoolean(false))
            .map(one -> one.get("name").asString())
            .collect(Collectors.toSet());
    return needed.isEmpty()
        ? ""
        : needed.stream()
            .map(name -> name + "=" + known.get(name))
            .collect(Collectors.joining("&", "?", ""));
  }
}
