package org.warmledger.query.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An index with a version. Its mapping is the newest {@code indexes/<name>.v<n>.json} up to it: a
 * version that only folds otherwise has none of its own. Reads go through the alias, which is the
 * bare name and points to one generation of it.
 */
public record IndexDefinition(String name, int version) {

  private static final String SETTINGS = "settings";
  private static final String REFRESH = "refresh_interval";
  private static final String REPLICAS = "auto_expand_replicas";
  private static final JsonMapper JSON = new JsonMapper();

  InputStream mapping() {
    return IntStream.iterate(version, number -> number > 0, number -> number - 1)
        .mapToObj(number -> "/indexes/" + name + ".v" + number + ".json")
        .map(IndexDefinition.class::getResourceAsStream)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no mapping of " + this));
  }

  /** The same for an index that nobody looks into and nothing copies, until it is filled. */
  InputStream mappingWhileFilled() {
    ObjectNode mapping = whole();
    ((ObjectNode) mapping.path(SETTINGS))
        .put(REFRESH, "-1")
        .put(REPLICAS, "false")
        .put("number_of_replicas", 0);
    return new ByteArrayInputStream(JSON.writeValueAsBytes(mapping));
  }

  /** Those of its settings that are others while it is filled. */
  String whenServed() {
    return ((ObjectNode) whole().path(SETTINGS)).retain(REFRESH, REPLICAS).toString();
  }

  private ObjectNode whole() {
    try (InputStream mapping = mapping()) {
      return (ObjectNode) JSON.readTree(mapping);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name with the version; no alias and no other index has it. */
  @Override
  public String toString() {
    return name + "-v" + version;
  }

  static IndexDefinition parse(String text) {
    int at = text.lastIndexOf("-v");
    return new IndexDefinition(text.substring(0, at), Integer.parseInt(text.substring(at + 2)));
  }
}
