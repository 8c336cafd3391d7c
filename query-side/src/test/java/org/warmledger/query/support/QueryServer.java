package org.warmledger.query.support;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.warmledger.launchers.ElasticsearchLogin;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.Platform;
import org.warmledger.platform.description.Contract;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.platform.testkit.TestIssuer;
import org.warmledger.query.QuerySide;
import org.warmledger.query.projection.Readers;

/**
 * The query side on a real port, over a real PostgreSQL and a real Elasticsearch, empty at first.
 */
public final class QueryServer implements AutoCloseable {

  private static final TestIssuer ISSUER = TestIssuer.fresh();
  private static final Contract CONTRACT = new Contract("query-side");

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({Platform.class, QuerySide.class})
  static class Application {
    @Bean
    JwtDecoder jwtDecoder() {
      return ISSUER.decoder();
    }
  }

  private final ServletWebServerApplicationContext context;
  private final Map<String, Object> settings;

  private QueryServer(Map<String, Object> settings, Class<?>... more) {
    this.settings = settings;
    this.context =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Application.class)
                .sources(more)
                .properties(settings)
                .run();
    bean(Readers.class).awaitStart();
  }

  /** Starts one over an empty ledger and the indexes of nobody else. */
  public static QueryServer start(Class<?>... more) {
    ours().forEach(index -> elasticsearch("DELETE", "/" + index));
    Map<String, Object> all = new java.util.HashMap<>();
    all.put("server.port", 0);
    all.put("spring.main.banner-mode", "off");
    all.put("spring.datasource.url", RealStores.freshDatabaseJdbcUrl());
    all.put("spring.datasource.hikari.maximum-pool-size", 20);
    // A connection costs a hash of four thousand rounds; most tests use two.
    all.put("spring.datasource.hikari.minimum-idle", 2);
    all.put("warmledger.master-key", "d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=");
    all.put("warmledger.elasticsearch.url", elasticsearch());
    ElasticsearchLogin login = RealStores.elasticsearchLogin();
    all.put("warmledger.elasticsearch.username", login.username());
    all.put("warmledger.elasticsearch.password", login.password());
    all.put("warmledger.elasticsearch.certificate-file", login.certificate().toString());
    all.put("logging.level.root", "WARN");
    return new QueryServer(all, more);
  }

  /** Stops it and starts one over the same ledger and the same indexes. */
  public QueryServer again(Class<?>... more) {
    close();
    return new QueryServer(settings, more);
  }

  /** Starts another process over the same ledger and the same indexes. */
  public QueryServer beside(Class<?>... more) {
    return new QueryServer(settings, more);
  }

  /** Names of all indexes that an earlier one has left, of whichever generation. */
  private static List<String> ours() {
    try {
      List<String> known =
          java.util.Arrays.stream(
                  new PathMatchingResourcePatternResolver()
                      .getResources("classpath*:indexes/*.json"))
              .map(mapping -> String.valueOf(mapping.getFilename()).replaceFirst("[.].*", ""))
              .toList();
      return behind("/_alias").stream()
          .filter(index -> known.contains(index.replaceFirst("-v[0-9].*", "")))
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> behind(String aliases) {
    return List.copyOf(
        new tools.jackson.databind.json.JsonMapper()
            .readTree(elasticsearch("GET", aliases))
            .propertyNames());
  }

  /** Tells the index that is read something, as somebody might by hand. */
  public static void tellIndex(String name, String method, String path, String body) {
    behind("/_alias/" + name).forEach(index -> elasticsearch(method, "/" + index + path, body));
  }

  /** Deletes the index that is read, as somebody might by hand. */
  public static void deleteIndex(String name) {
    behind("/_alias/" + name).forEach(index -> elasticsearch("DELETE", "/" + index));
  }

  /** Asks Elasticsearch itself. */
  public static String elasticsearch(String method, String path) {
    return elasticsearch(method, path, "");
  }

  /** Tells Elasticsearch itself. */
  public static String elasticsearch(String method, String path, String body) {
    ElasticsearchLogin login = RealStores.elasticsearchLogin();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(elasticsearch() + path))
            .header("Authorization", login.authorization())
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = login.client()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String elasticsearch() {
    return "https://localhost:" + RealStores.elasticsearchPort();
  }

  /** Patterns of everything that can be read over HTTP. */
  public java.util.Set<String> reads() {
    return patterns(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET));
  }

  /** Patterns of everything over HTTP that is no read. */
  public java.util.Set<String> acts() {
    return patterns(one -> !one.getMethodsCondition().getMethods().contains(RequestMethod.GET));
  }

  private java.util.Set<String> patterns(Predicate<RequestMappingInfo> some) {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .filter(some)
        .flatMap(one -> one.getPatternValues().stream())
        .filter(pattern -> pattern.startsWith("/api/"))
        .collect(java.util.stream.Collectors.toSet());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Somebody who sends requests, such as {@code supervisor@410800}. */
  public Sender as(String user) {
    return new Sender(uri("/"), Optional.of(ISSUER.token(user)), Map.of(), CONTRACT);
  }

  /** The same with a token that says something else than it should. */
  public Sender bearing(String user, UnaryOperator<JWTClaimsSet.Builder> otherwise) {
    String token = ISSUER.token(user, otherwise);
    return new Sender(uri("/"), Optional.of(token), Map.of(), CONTRACT);
  }

  public URI uri(String path) {
    return URI.create("http://localhost:" + context.getWebServer().getPort() + path);
  }

  /** Asks as somebody, with further headers as name, value, name, value. */
  public Reply ask(String method, String path, String role, String union, List<String> headers) {
    Sender sender = as(role + "@" + union);
    for (int i = 0; i < headers.size(); i += 2) {
      sender = sender.with(headers.get(i), headers.get(i + 1));
    }
    return sender.send(method, path, HttpRequest.BodyPublishers.noBody());
  }

  @Override
  public void close() {
    context.close();
  }
}
