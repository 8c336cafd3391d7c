package org.warmledger.launchers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Elasticsearch from its own zip, as a process of its own: one node, on loopback, spoken to with
 * the {@link ElasticsearchLogin} of its data folder. Keeps everything there; programs and logs go
 * beside it.
 */
public final class LocalElasticsearch implements Server {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String HEAP = "640m";

  private final Supervised server;
  private final int port;

  private LocalElasticsearch(Supervised server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Starts it and returns when its cluster answers; port 0 means any free one. */
  public static LocalElasticsearch start(Path data, int port) {
    var folder = data.toAbsolutePath().normalize();
    return start(folder, port, new Programs(folder.resolveSibling("programs")));
  }

  static LocalElasticsearch start(Path data, int port, Programs programs) {
    try {
      var layout =
          new Layout(data, programs.watchdog(), programs.elasticsearch(), RunAs.ownerOf(data));
      return start(layout, Ports.orAnyFree(port));
    } catch (IOException e) {
      throw new CannotStart("Elasticsearch cannot use " + data + " (" + e + ")", e);
    }
  }

  private static LocalElasticsearch start(Layout layout, int port) throws IOException {
    var login = ElasticsearchLogin.of(layout.data());
    var node = new Node(port, "local-" + UUID.randomUUID());
    layout.configure(node, login);
    var server = Supervised.start(layout.server());
    try (var client = login.client()) {
      server.awaitReady(() -> node.answers(client, login), LIMIT);
      return new LocalElasticsearch(server, port);
    } catch (CannotStart e) {
      server.close();
      throw Ports.isFree(port)
          ? e
          : new CannotStart("port " + port + " is in use: Elasticsearch needs it");
    }
  }

  /** One start of a server, by a name that no other has: whoever else answers there isn't it. */
  record Node(int port, String name) {

    boolean answers(HttpClient client, ElasticsearchLogin login) {
      try {
        return get(client, login, "/_nodes/_local?filter_path=nodes.*.name")
                .body()
                .contains('"' + name + '"')
            && get(client, login, "/_cluster/health?wait_for_status=yellow&timeout=5s").statusCode()
                == 200;
      } catch (IOException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotStart("Elasticsearch: interrupted", e);
      }
    }

    private HttpResponse<String> get(HttpClient client, ElasticsearchLogin login, String path)
        throws IOException, InterruptedException {
      return client.send(
          HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + path))
              .header("Authorization", login.authorization())
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  public String url() {
    return "https://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  @Override
  public CompletableFuture<Void> onEnd() {
    return server.onEnd();
  }

  @Override
  public String lastWord() {
    return server.lastWord();
  }

  @Override
  public void close() {
    server.close();
  }

  private record Layout(Path data, Path watchdog, Path home, RunAs runAs) {
    void configure(Node node, ElasticsearchLogin login) throws IOException {
      runAs.folder(data);
      var config = runAs.folder(data.resolve("config"));
      // A start that was killed while it made its keystore would keep every later one from it.
      Files.deleteIfExists(config.resolve("elasticsearch.keystore.tmp"));
      runAs.folder(data.resolve("tmp"));
      runAs.folder(data.resolve("logs"));
      Files.createDirectories(log().getParent());
      runAs.file(config.resolve("elasticsearch.yml"), settings(node));
      runAs.file(config.resolve("users"), login.username() + ":" + login.hash() + "\n");
      runAs.file(config.resolve("users_roles"), "superuser:" + login.username() + "\n");
      runAs.file(
          config.resolve("jvm.options"),
          resource("elasticsearch.jvm.options")
              + String.join("\n", asSoonCompiled())
              + "\n-Xms%1$s\n-Xmx%1$s\n".formatted(HEAP));
      runAs.file(config.resolve("log4j2.properties"), resource("elasticsearch.log4j2.properties"));
    }

    /** As soon or as late as this process gives its code to a compiler, its server does. */
    private static List<String> asSoonCompiled() {
      return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
          .filter(argument -> argument.startsWith("-XX:Tier"))
          .toList();
    }

    private String settings(Node node) {
      return """
          cluster.name: warm-ledger
          node.name: %s
          network.host: 127.0.0.1
          http.port: %d
          transport.port: 0
          discovery.type: single-node
          path.data: '%s'
          path.logs: '%s'
          # One user, of the file beside this one; nodes that could join there are none.
          xpack.security.enabled: true
          xpack.security.autoconfiguration.enabled: false
          xpack.security.enrollment.enabled: false
          xpack.security.authc.realms.native.native.enabled: false
          xpack.security.transport.ssl.enabled: false
          xpack.security.http.ssl.enabled: true
          xpack.security.http.ssl.key: http.key
          xpack.security.http.ssl.certificate: http.crt
          # An index comes from its versioned mapping or not at all.
          action.auto_create_index: false
          cluster.routing.allocation.disk.threshold_enabled: false
          """
          .formatted(node.name(), node.port(), data.resolve("indices"), data.resolve("logs"));
    }

    private static String resource(String name) throws IOException {
      try (var resource = Layout.class.getResourceAsStream(name)) {
        return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    Path log() {
      return data.resolveSibling("logs").resolve("elasticsearch.log");
    }

    Supervised.Order server() {
      var java = Path.of(System.getProperty("java.home"));
      // On a full machine accepting comes before indexing; what is accepted is indexed later.
      var command = new ArrayList<>(List.of("nice", "-n", "5"));
      command.addAll(runAs.prefix("TERM", data, home, java));
      command.add(home.resolve("bin/elasticsearch").toString());
      var environment =
          Map.of(
              "ES_JAVA_HOME", java.toString(),
              "ES_PATH_CONF", data.resolve("config").toString(),
              "ES_TMPDIR", data.resolve("tmp").toString(),
              // What its script runs before the server is over within a second.
              "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1",
              "HOME", data.toString());
      return new Supervised.Order(
          "Elasticsearch", watchdog, data.resolve("lock"), "TERM", command, environment, log());
    }
  }
}
