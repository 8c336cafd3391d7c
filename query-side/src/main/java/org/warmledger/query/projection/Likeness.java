package org.warmledger.query.projection;

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

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("owner")) {
      object.remove(List.of("sealed", "key", "erased"));
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.values().forEach(Likeness::strip);
    }
  }
}
