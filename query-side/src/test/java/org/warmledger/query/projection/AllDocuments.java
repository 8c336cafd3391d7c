package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.warmledger.query.support.QueryServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is in all indexes of a generation, and behind them. */
record AllDocuments(Map<String, Document> documents, Map<String, Long> letters) {

  private static final int MOST = 10_000;

  /**
   * One document.
   *
   * @param version of one that one stream feeds; others are written as often as it takes
   */
  record Document(ObjectNode source, Optional<Long> version) {

    /** What is not the same; nothing when all is. */
    List<String> differing(Document other) {
      List<String> fields = new ArrayList<>(Likeness.differing(source, other.source));
      if (!version.equals(other.version)) {
        fields.add("version " + version + " " + other.version);
      }
      return fields;
    }
  }

  static AllDocuments of(ReaderDefinition reader, Generation generation, ReaderParts parts) {
    parts.indexes().refresh(generation);
    Map<String, Document> documents = new TreeMap<>();
    for (ReadModel<?> model : reader.models()) {
      JsonNode found =
          new JsonMapper()
              .readTree(
                  QueryServer.elasticsearch(
                      "GET",
                      "/%s/_search?version=true&size=%d"
                          .formatted(generation.written(model.index().name()), MOST)));
      found
          .at("/hits/hits")
          .forEach(
              hit -> documents.put(model.index().name() + "/" + id(hit), document(model, hit)));
    }
    Map<String, Long> letters = new TreeMap<>();
    parts
        .deadLetters(generation.token())
        .first(MOST)
        .forEach(letter -> letters.merge(letter.document() + " " + letter.event(), 1L, Long::sum));
    return new AllDocuments(documents, letters);
  }

  private static String id(JsonNode hit) {
    return hit.path("_id").asString();
  }

  private static Document document(ReadModel<?> model, JsonNode hit) {
    return new Document(
        (ObjectNode) hit.path("_source"),
        Optional.of(hit.path("_version").asLong())
            .filter(unused -> model.feed() == ReadModel.Feed.ONE_STREAM));
  }

  /** Documents that are not the same here as there, and what is not. */
  Map<String, List<String>> differences(AllDocuments other) {
    Map<String, List<String>> differing = new TreeMap<>();
    documents.forEach(
        (key, document) ->
            differing.put(
                key,
                Optional.ofNullable(other.documents.get(key))
                    .map(document::differing)
                    .orElse(List.of("only here"))));
    other.documents.keySet().forEach(key -> differing.putIfAbsent(key, List.of("only there")));
    differing.values().removeIf(List::isEmpty);
    return differing;
  }
}
