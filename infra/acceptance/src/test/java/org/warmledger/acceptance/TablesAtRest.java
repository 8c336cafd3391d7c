package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Reads every row of every table as a dump would, binary columns as the text they may hold: also
 * what the server has compressed on disk.
 */
final class TablesAtRest {

  private static final int PORT_LINE = 3;

  private TablesAtRest() {}

  /** The words that can be read in a table, as {@code table: word}. */
  static List<String> readableIn(Path postgres, List<String> words) {
    try (Connection connection = connect(postgres)) {
      TreeSet<String> found = new TreeSet<>();
      List<String> tables = tables(connection);
      Needles needles = new Needles(words);
      for (String table : tables) {
        look(connection, table, needles, found);
      }
      if (!tables.contains("ledger_event")) {
        throw new AssertionError("the event table was not looked at");
      }
      return List.copyOf(found);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the owner of the tables. */
  static Connection connect(Path postgres) throws IOException, SQLException {
    String port =
        Files.readAllLines(postgres.resolve("cluster/postmaster.pid")).get(PORT_LINE).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/warmledger",
        "warmledger",
        Files.readString(postgres.resolve("password")));
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static void look(
      Connection connection, String table, Needles needles, TreeSet<String> found)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          needles.in(bytes(rows, column)).forEach(word -> found.add(table + ": " + word));
        }
      }
    }
  }

  private static byte[] bytes(ResultSet rows, int column) throws SQLException {
    if (rows.getMetaData().getColumnTypeName(column).equals("bytea")) {
      return Objects.requireNonNullElse(rows.getBytes(column), new byte[0]);
    }
    return String.valueOf(rows.getString(column)).getBytes(StandardCharsets.UTF_8);
  }
}
