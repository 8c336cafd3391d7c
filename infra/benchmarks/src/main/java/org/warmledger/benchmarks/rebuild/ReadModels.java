package org.warmledger.benchmarks.rebuild;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.Shortfall;
import tools.jackson.databind.JsonNode;

/** The read models of a running stack, in the hands of whoever runs it. */
public record ReadModels(LedgerClient client) {

  /** Whoever may build them anew. */
  public static final String OPERATOR = "admin@100000";

  private static final String ALL = "/api/admin/projections";

  /** How a read model stands, by its name. */
  public Map<String, JsonNode> all() throws IOException {
    JsonNode items =
        client
            .get(OPERATOR, ALL, Map.of())
            .accepted("the list of read models")
            .body()
            .path("items");
    return items
        .valueStream()
        .collect(
            toMap(
                item -> item.path("name").asString(),
                item -> item,
                (one, same) -> one,
                TreeMap::new));
  }

  /** What is built of it now, or else what is served. */
  JsonNode newest(String name) throws IOException {
    return client.get(OPERATOR, rebuild(name), Map.of()).accepted(name).body();
  }

  /** Begins one; answers whether it did, or one goes on already. */
  public boolean begin(String name, Compared compared) throws IOException {
    Answer answer = order(rebuild(name) + "?compared=" + compared);
    if (answer.status() == 409) {
      return false;
    }
    Answer unused = answer.accepted(name);
    return true;
  }

  /**
   * Of one that goes on already.
   *
   * @throws Shortfall when fewer documents are compared there than are asked for
   */
  public void requireAsThorough(String name, Compared asked) throws IOException {
    String compares = newest(name).path("compared").asString();
    if (asked == Compared.ALL && !compares.equals(asked.name())) {
      throw new Shortfall(
          "%s is being built already, and a sample will be compared: ask again when it is done"
              .formatted(name));
    }
  }

  public void accept(String name) throws IOException {
    Answer unused = order(rebuild(name) + "?accept=true").accepted(name);
  }

  public void drop(String name) throws IOException {
    Answer unused = order(rebuild(name) + "/withdrawal").accepted(name);
  }

  private Answer order(String path) throws IOException {
    return client.postOnce(OPERATOR, path, Map.of(), UUID.randomUUID().toString());
  }

  private static String rebuild(String name) {
    return ALL + "/" + name + "/rebuild";
  }

  /** Those that differ from what is served, and wait for a decision. */
  public List<String> stopped() throws IOException {
    return all().entrySet().stream()
        .filter(one -> building(one.getValue()).filter(ReadModels::isStopped).isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  static boolean isStopped(JsonNode building) {
    return building.path("state").asString().equals("STOPPED");
  }

  /** How far the building of one is, while it is built. */
  static Optional<JsonNode> building(JsonNode item) {
    return Optional.of(item.path("building")).filter(JsonNode::isObject);
  }
}
