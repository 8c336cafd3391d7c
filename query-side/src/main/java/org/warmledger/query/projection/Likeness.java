package org.warmledger.query.projection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether two documents say the same. */
final class Likeness {

  private Likeness() {}

  /** Names of the fields that differ; of a section, those in it. */
  static List<String> differing(ObjectNode one, ObjectNode other) {
    return names(one, other)
        .flatMap(name -> differing(name, plain(one.path(name)), plain(other.path(name))))
        .toList();
  }

  private static Stream<String> names(ObjectNode one, ObjectNode other) {
    return Stream.concat(one.propertyNames().stream(), other.propertyNames().stream())
        .distinct()
        .sorted();
  }

  private static Stream<String> differing(String name, JsonNode one, JsonNode other) {
    if (one.equals(other)) {
      return Stream.of();
    }
    return one instanceof ObjectNode section && other instanceof ObjectNode same
        ? names(section, same)
            .filter(within -> !section.path(within).equals(same.path(within)))
            .map(within -> name + "." + within)
        : Stream.of(name);
  }

  /** A value is sealed anew with other bytes each time, and erased ones stay so: owners count. */
  private static JsonNode plain(JsonNode node) {
    JsonNode copy = node.deepCopy();
    strip(copy);
    return copy;
  }

  /** Words and numbers beside each other are as often a set, which has no order. */
  private static void sort(ArrayNode list) {
    if (list.valueStream().allMatch(JsonNode::isValueNode)) {
      List<JsonNode> sorted =
          list.valueStream().sorted(Comparator.comparing(JsonNode::toString)).toList();
      list.removeAll().addAll(sorted);
    }
  }

  private static void strip(JsonNode node) {
    if (node instanceof ArrayNode list) {
      sort(list);
    }
    if (node instanceof ObjectNode object && object.has("owner")) {
      object.remove(List.of("sealed", "key", "erased"));
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.values().forEach(Likeness::strip);
    }
  }
}
