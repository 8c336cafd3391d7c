package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
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
    try (var client = HttpClient.newHttpClient()) {
      var other = new LocalElasticsearch.Node(RealStores.elasticsearchPort(), "local-other");
      assertThat(other.answers(client)).isFalse();
    }
  }

  private static int put(String path, String body) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + RealStores.elasticsearchPort() + "/" + path))
              .header("Content-Type", "application/json")
              .PUT(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
