package org.warmledger.query.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document of one file, part by part. A part that no fact changes is written as it was read;
 * one that several facts of a page change is read once and written once.
 */
final class FileDocument {

  static final FileDocument NONE = new FileDocument(Map.of());

  private final Map<String, Object> parts;

  private FileDocument(Map<String, Object> parts) {
    this.parts = parts;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FileDocument stored(Map<String, JsonNode> parts) {
    return new FileDocument(Map.copyOf(parts));
  }

  @JsonValue
  Map<String, Object> parts() {
    return parts;
  }

  <S> Optional<S> part(String name, Class<S> type, JsonMapper json) {
    return Optional.ofNullable(parts.get(name))
        .map(
            part ->
                part instanceof JsonNode stored ? json.treeToValue(stored, type) : type.cast(part));
  }

  FileDocument with(String name, Object part) {
    Map<String, Object> all = new TreeMap<>(parts);
    all.put(name, part);
    return new FileDocument(all);
  }
}
