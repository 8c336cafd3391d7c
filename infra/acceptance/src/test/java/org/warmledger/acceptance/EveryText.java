package org.warmledger.acceptance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says somebody's name, number and phone in every text of a request that goes under a seal, and
 * remembers in which. Names, numbers and accounts are said as they are: they identify by
 * themselves.
 */
final class EveryText {

  private static final KeptDescription DESCRIPTION = KeptDescription.of("command-side");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> NAMES = Set.of("name", "holder");

  private final String somebody;
  private final Set<String> tried = new TreeSet<>();

  EveryText(String somebody) {
    this.somebody = somebody;
  }

  /** Where it was said, as {@code path pointer}. */
  Set<String> tried() {
    return tried;
  }

  /** Every text that the description says is sealed, of every command. */
  static Set<String> sealed() {
    return DESCRIPTION.operations().stream()
        .flatMap(one -> sealed(one.path(), schema(one), ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode schema(Operation operation) {
    return operation.said().at("/requestBody/content/application~1json/schema");
  }

  private static JsonNode plain(JsonNode said) {
    JsonNode schema = DESCRIPTION.resolved(said);
    return schema.has("oneOf") ? plain(schema.get("oneOf").get(0)) : schema;
  }

  private static Stream<String> sealed(String path, JsonNode said, String at) {
    JsonNode schema = plain(said);
    Stream<String> within =
        Stream.concat(
            schema
                .path("properties")
                .propertyStream()
                .flatMap(field -> sealed(path, field.getValue(), at + "/" + field.getKey())),
            schema.has("items") ? sealed(path, schema.get("items"), at + "/0") : Stream.empty());
    return isSealed(schema) ? Stream.concat(Stream.of(path + " " + at), within) : within;
  }

  private static boolean isSealed(JsonNode schema) {
    return schema.path("x-sealed").asBoolean(false)
        && schema.path("type").toString().contains("string");
  }

  /** The body, in which somebody is named wherever there is room for words. */
  String named(String path, String body) {
    Operation operation = DESCRIPTION.operation("POST", path).orElseThrow();
    JsonNode said = JSON.readTree(body);
    name(operation.path(), schema(operation), said, "");
    return said.toString();
  }

  private void name(String path, JsonNode schemaOf, JsonNode said, String at) {
    JsonNode schema = plain(schemaOf);
    switch (said) {
      case ObjectNode parts ->
          schema
              .path("properties")
              .propertyStream()
              .forEach(field -> name(path, parts, field.getKey(), field.getValue(), at));
      case ArrayNode all -> all.forEach(item -> name(path, schema.path("items"), item, at + "/0"));
      default -> {}
    }
  }

  private void name(String path, ObjectNode parts, String field, JsonNode schemaOf, String at) {
    JsonNode schema = plain(schemaOf);
    String pointer = at + "/" + field;
    if (!isSealed(schema)) {
      name(path, schema, parts.path(field), pointer);
      return;
    }
    if (isOfWords(field, schema)) {
      parts.put(field, somebody);
    }
    if (parts.path(field).isString()) {
      tried.add(path + " " + pointer);
    }
  }

  private static boolean isOfWords(String field, JsonNode schema) {
    String pattern = schema.path("pattern").asString("\\S");
    return pattern.equals("\\S") && !NAMES.contains(field);
  }

  /** Where it was not said. */
  List<String> untried() {
    Set<String> all = sealed();
    all.removeAll(tried);
    return List.copyOf(all);
  }
}
