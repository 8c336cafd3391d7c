package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmledger.launchers.ElasticsearchLogin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what the stores hold, past every door of the product. */
final class DataAtRest {

  private static final Pattern PORT = Pattern.compile("http\\.port: (\\d+)");

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
    try {
      Matcher port = PORT.matcher(Files.readString(settings(stack.data())));
      if (!port.find()) {
        throw new IllegalStateException("no port in Elasticsearch's settings");
      }
      ElasticsearchLogin login = ElasticsearchLogin.of(stack.data().resolve("elasticsearch"));
      HttpRequest search =
          HttpRequest.newBuilder(
                  URI.create("https://127.0.0.1:" + port.group(1) + "/_search?size=10000"))
              .header("Authorization", login.authorization())
              .build();
      try (HttpClient client = login.client()) {
        String answer = client.send(search, HttpResponse.BodyHandlers.ofString()).body();
        return JsonMapper.builder().build().readTree(answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path settings(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("elasticsearch"))) {
      return files.filter(file -> file.endsWith("elasticsearch.yml")).findFirst().orElseThrow();
    }
  }
}
