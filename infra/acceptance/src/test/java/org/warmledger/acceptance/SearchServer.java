package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmledger.launchers.ElasticsearchLogin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Elasticsearch of a stack that runs, past every door of the product. */
final class SearchServer implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("http\\.port: (\\d+)");
  private static final int REFUSED = 400;

  private final URI home;
  private final String authorization;
  private final HttpClient line;

  private SearchServer(URI home, ElasticsearchLogin login) {
    this.home = home;
    this.authorization = login.authorization();
    this.line = login.client();
  }

  static SearchServer of(Stack stack) {
    try {
      Matcher port = PORT.matcher(Files.readString(settings(stack.data())));
      if (!port.find()) {
        throw new IllegalStateException("no port in Elasticsearch's settings");
      }
      return new SearchServer(
          URI.create("https://127.0.0.1:" + port.group(1)),
          ElasticsearchLogin.of(stack.data().resolve("elasticsearch")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path settings(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("elasticsearch"))) {
      return files.filter(file -> file.endsWith("elasticsearch.yml")).findFirst().orElseThrow();
    }
  }

  JsonNode get(String path) {
    return ask("GET", path, "");
  }

  /** What it answers to JSON, or to lines of JSON. */
  JsonNode ask(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve(path))
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = line.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= REFUSED) {
        throw new AssertionError(method + " " + path + ": " + answer.body());
      }
      return JsonMapper.shared().readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
