package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

class RealStoresIT {
  @Test
  void everyDatabaseIsFresh() throws SQLException {
    for (var each :
        new String[] {RealStores.freshDatabaseJdbcUrl(), RealStores.freshDatabaseJdbcUrl()}) {
      try (var connection = DriverManager.getConnection(each);
          var statement = connection.createStatement()) {
        statement.execute("create table only_once (n int)");
      }
    }
  }

  @Test
  void anIndexIsNeverMadeByAccident() throws IOException, InterruptedException {
    assertThat(put("cases/_doc/1", "{}")).isEqualTo(404);
    assertThat(put("cases", "{\"mappings\":{\"dynamic\":\"strict\"}}")).isEqualTo(200);
    assertThat(put("cases/_doc/1", "{}")).isEqualTo(201);
  }

  @Test
  void anotherServerThatAnswersAtItsPortIsNotTakenForIt() {
    var login = RealStores.elasticsearchLogin();
    try (var client = login.client()) {
      var other = new LocalElasticsearch.Node(RealStores.elasticsearchPort(), "local-other");
      assertThat(other.answers(client, login)).isFalse();
    }
  }

  @Test
  void nobodyIsAnsweredWithoutThePasswordOrInTheClear() throws Exception {
    var login = RealStores.elasticsearchLogin();
    var wrong = new ElasticsearchLogin(login.username(), "guessed", login.certificate());
    try (var client = login.client()) {
      assertThat(get(client, "https", login)).isEqualTo(200);
      assertThat(get(client, "https", wrong)).isEqualTo(401);
      assertThatThrownBy(() -> get(client, "http", login)).isInstanceOf(IOException.class);
    }
    try (var stranger = HttpClient.newHttpClient()) {
      assertThatThrownBy(() -> get(stranger, "https", login)).isInstanceOf(SSLException.class);
    }
    assertThat(login).hasToString(login.username());
  }

  @Test
  void elasticsearchIsCompiledAsSoonOrAsLateAsWhoStartedIt() throws Exception {
    var ours =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("-XX:Tier"))
            .toList();
    var login = RealStores.elasticsearchLogin();
    try (var client = login.client()) {
      var node =
          client.send(
              request("https", "/_nodes/_local/jvm?filter_path=**.input_arguments", login),
              HttpResponse.BodyHandlers.ofString());
      assertThat(ours).isNotEmpty().allSatisfy(each -> assertThat(node.body()).contains(each));
    }
  }

  private static int get(HttpClient client, String scheme, ElasticsearchLogin login)
      throws IOException, InterruptedException {
    var request = request(scheme, "/_cluster/health", login);
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static HttpRequest request(String scheme, String path, ElasticsearchLogin login) {
    return HttpRequest.newBuilder(
            URI.create(scheme + "://127.0.0.1:" + RealStores.elasticsearchPort() + path))
        .header("Authorization", login.authorization())
        .build();
  }

  private static int put(String path, String body) throws IOException, InterruptedException {
    var login = RealStores.elasticsearchLogin();
    try (var client = login.client()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("https://127.0.0.1:" + RealStores.elasticsearchPort() + "/" + path))
              .header("Authorization", login.authorization())
              .header("Content-Type", "application/json")
              .PUT(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
