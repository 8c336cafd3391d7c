package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Looks at what the stores hold, past every door of the product. */
final class DataAtRest {

  private DataAtRest() {}

  /**
   * The words that can be read in any file below a folder: tables, indexes and the write-ahead log.
   */
  static List<String> readableIn(Path folder, List<String> words) {
    Needles needles = new Needles(words);
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.addAll(needles.in(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }

  /** Every document of every index that holds one of the words. */
  static List<String> documentsWith(Stack stack, String... words) {
    JsonNode hits = everyDocument(stack).path("hits").path("hits");
    if (hits.isEmpty()) {
      throw new AssertionError("the indexes are empty: nothing was looked at");
    }
    return hits.valueStream()
        .filter(hit -> Stream.of(words).anyMatch(hit.toString()::contains))
        .map(hit -> hit.get("_index").asString() + "/" + hit.get("_id").asString())
        .toList();
  }

  private static JsonNode everyDocument(Stack stack) {
    try (SearchServer server = SearchServer.of(stack)) {
      return server.get("/_search?size=10000");
    }
  }
}
