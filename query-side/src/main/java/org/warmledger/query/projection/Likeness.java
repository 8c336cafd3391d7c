package org.warmledger.query.projection;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether two documents say the same. */
final class Likeness {

  private Likeness() {}

  /** Names of the fields that differ. */
  static List<String> differing(ObjectNode one, ObjectNode other) {
    TreeSet<String> names = new TreeSet<>(one.propertyNames());
    names.addAll(other.propertyNames());
    return names.stream()
        .filter(name -> !plain(one.path(name)).equals(plain(other.path(name))))
        .toList();
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
