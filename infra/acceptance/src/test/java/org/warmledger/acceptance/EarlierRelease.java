package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.warmledger.launchers.LocalPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data folder as a release left it that knew another mapping: the documents that a reader serves
 * lie in an index of the version before, and its generation is one of that version.
 *
 * @param field the one that was of another type
 * @param type what it was
 */
record EarlierRelease(String reader, ServedIndex present, String field, String type) {

  private static final int ALL = 10_000;
  private static final String CREATED =
      """
      {"settings":{"number_of_shards":1,"auto_expand_replicas":"0-1","refresh_interval":"30s"},
       "mappings":%s}
      """;
  private static final String MOVED =
      """
      {"actions":[{"add":{"index":"%1$s","alias":"%2$s"}},{"add":{"index":"%1$s","alias":"%3$s"}},
       {"remove_index":{"index":"%4$s"}}]}
      """;

  ServedIndex left() {
    return present.ofTheVersionBefore();
  }

  /** What the present release makes beside it. */
  ServedIndex built() {
    return present.ofTheNextGeneration();
  }

  /** Of a stack that runs, and to whose files nobody adds: nobody notices. */
  void moveDocuments(SearchServer server) {
    ObjectNode mapping =
        (ObjectNode) server.get("/" + present + "/_mapping").at("/" + present + "/mappings");
    ((ObjectNode) mapping.at("/properties/" + field)).put("type", type);
    server.ask("PUT", "/" + left(), CREATED.formatted(mapping));
    server.ask("POST", "/" + present + "/_refresh", "");
    JsonNode hits = server.get("/" + present + "/_search?version=true&size=" + ALL).path("hits");
    assertThat(hits.path("hits").size()).isEqualTo(hits.at("/total/value").asInt()).isPositive();
    String lines =
        hits.path("hits").valueStream().map(EarlierRelease::put).collect(Collectors.joining());
    JsonNode put = server.ask("POST", "/" + left() + "/_bulk?refresh=true", lines);
    assertThat(put.path("errors").asBoolean()).as(put.toString()).isFalse();
    server.ask(
        "POST",
        "/_aliases",
        MOVED.formatted(left(), present.alias(), present.written(), present.toString()));
  }

  /** What the version of a document is said to be goes by the ledger. */
  private static String put(JsonNode hit) {
    return """
    {"index":{"_id":%s,"version":%s,"version_type":"external"}}
    %s
    """
        .formatted(hit.path("_id"), hit.path("_version"), hit.path("_source"));
  }

  /** In the tables of a stack that was stopped. */
  void writeDown(Path data) {
    try (LocalPostgres server = LocalPostgres.start(data.resolve("postgres"), 0);
        Connection connection = TablesAtRest.connect(data.resolve("postgres"));
        PreparedStatement row =
            connection.prepareStatement(
                "update reader_generation set indexes = replace(indexes, ?, ?)"
                    + " where reader = ? and generation = ? and state = 'LIVE'")) {
      row.setString(1, present.listed());
      row.setString(2, left().listed());
      row.setString(3, reader);
      row.setInt(4, present.generation());
      assertThat(row.executeUpdate()).as("at " + server.port()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
