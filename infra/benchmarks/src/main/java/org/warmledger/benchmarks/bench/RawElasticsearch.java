package org.warmledger.benchmarks.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.launchers.ElasticsearchLogin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the same Elasticsearch does with nothing in front of it. */
final class RawElasticsearch implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String COPY = "bench-raw";
  private static final int PAGE = 2_000;

  private final URI base;
  private final ElasticsearchLogin login;
  private final HttpClient http;

  RawElasticsearch(URI base, ElasticsearchLogin login) {
    this.base = base;
    this.login = login;
    this.http = login.client();
  }

  /** The indexes that are read; one more is kept for a while where it was rebuilt. */
  List<String> indexes() {
    JsonNode aliases = call("GET", "/_alias", "");
    return aliases.properties().stream()
        .filter(
            index ->
                index.getValue().required("aliases").propertyNames().stream()
                    .anyMatch(alias -> !alias.matches(".+-g\\d+")))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often it was asked to index since it started. */
  long indexed() {
    return call("GET", "/_stats/indexing?expand_wildcards=all", "")
        .at("/_all/total/indexing/index_total")
        .asLong();
  }

  void delete(String index) {
    call("DELETE", "/" + index, "");
  }

  /** One bare term query after the other, in a different value each time. */
  Latencies termQueries(String index, String field, List<String> values) {
    return searches(
        index,
        values.stream()
            .<Object>map(value -> Map.of("size", 20, "query", Map.of("term", Map.of(field, value))))
            .toList());
  }

  /** One search after the other. */
  Latencies searches(String index, List<Object> queries) {
    Latencies latencies = new Latencies();
    for (Object query : queries) {
      byte[] body = JSON.writeValueAsBytes(query);
      timed("POST", "/" + index + "/_search", body, latencies);
    }
    return latencies;
  }

  /** One look-up by id after the other. */
  Latencies documents(String index, List<String> ids) {
    Latencies latencies = new Latencies();
    ids.forEach(id -> timed("GET", "/" + index + "/_doc/" + id, new byte[0], latencies));
    return latencies;
  }

  private void timed(String method, String path, byte[] body, Latencies latencies) {
    long start = System.nanoTime();
    send(method, path, body);
    latencies.add(System.nanoTime() - start);
  }

  /** A document as it was stored. */
  JsonNode document(String index, String id) {
    return call("GET", "/" + index + "/_source/" + id, "");
  }

  private JsonNode hits(ObjectNode query) {
    return call("POST", "/_search", query.toString()).required("hits").required("hits");
  }

  private static byte[] bulk(JsonNode hits) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    hits.forEach(
        hit -> {
          ObjectNode action = JSON.createObjectNode();
          action.putObject("index").set("_id", hit.required("_id"));
          lines.writeBytes(
              (action + "\n" + hit.required("_source") + "\n").getBytes(StandardCharsets.UTF_8));
        });
    return lines.toByteArray();
  }

  /** So many documents, and how long their bulk requests took by themselves. */
  record Rewritten(long documents, Duration took) {

    Rewritten plus(Rewritten other) {
      return new Rewritten(documents + other.documents, took.plus(other.took));
    }

    double perSecond() {
      return documents * 1e9 / Math.max(1, took.toNanos());
    }
  }

  /** Documents of an index, at most so many, into an empty one of the same mapping and settings. */
  Rewritten rewrite(String index, int most) {
    define(index);
    String pit = call("POST", "/" + index + "/_pit?keep_alive=5m", "").required("id").asString();
    ObjectNode query = JSON.createObjectNode().put("size", PAGE);
    query.putObject("pit").put("id", pit).put("keep_alive", "5m");
    query.putArray("sort").add("_shard_doc");
    long took = 0;
    long read = 0;
    for (JsonNode hits = hits(query); !hits.isEmpty() && read < most; hits = hits(query)) {
      byte[] page = bulk(hits);
      read += hits.size();
      query.set("search_after", hits.get(hits.size() - 1).required("sort"));
      long start = System.nanoTime();
      byte[] unused = send("POST", "/" + COPY + "/_bulk", page);
      took += System.nanoTime() - start;
    }
    call("DELETE", "/_pit", JSON.writeValueAsString(Map.of("id", pit)));
    long start = System.nanoTime();
    call("POST", "/" + COPY + "/_refresh", "");
    took += System.nanoTime() - start;
    delete(COPY);
    return new Rewritten(read, Duration.ofNanos(took));
  }

  /** Documents of all indexes, of each at most so many. */
  Rewritten rewriteAll(int mostOfEach) {
    return indexes().stream()
        .map(index -> rewrite(index, mostOfEach))
        .reduce(new Rewritten(0, Duration.ZERO), Rewritten::plus);
  }

  private void define(String index) {
    JsonNode whole = call("GET", "/" + index, "").iterator().next();
    ObjectNode settings = (ObjectNode) whole.required("settings").required("index").deepCopy();
    settings.remove(List.of("uuid", "provided_name", "creation_date", "version", "routing"));
    ObjectNode definition = JSON.createObjectNode();
    definition.set("mappings", whole.required("mappings"));
    definition.putObject("settings").set("index", settings);
    call("PUT", "/" + COPY, definition.toString());
  }

  /** Lines for a bulk request, as they are. */
  void bulk(String index, String lines) {
    JsonNode answer = call("POST", "/" + index + "/_bulk", lines);
    if (answer.required("errors").asBoolean()) {
      throw new Shortfall("Elasticsearch refused documents: " + answer.at("/items/0"));
    }
  }

  /** Lets everything be found, in few segments as after a quiet night. */
  void settle(String index) {
    call("POST", "/" + index + "/_refresh", "");
    call("POST", "/" + index + "/_forcemerge?max_num_segments=5", "");
  }

  private JsonNode call(String method, String path, String body) {
    return JSON.readTree(send(method, path, body.getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] send(String method, String path, byte[] body) {
    try {
      HttpResponse<byte[]> response =
          http.send(
              HttpRequest.newBuilder(base.resolve(path))
                  .header("Authorization", login.authorization())
                  .header("Content-Type", "application/json")
                  .method(method, BodyPublishers.ofByteArray(body))
                  .build(),
              BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new Shortfall(
            "Elasticsearch answered %d to %s %s".formatted(response.statusCode(), method, path));
      }
      return response.body();
    } catch (IOException e) {
      throw new Shortfall("Elasticsearch does not answer", e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Shortfall("stopped", stopped);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
