package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What {@code infra/docs/operations.md} says of the remains of an erasure, done by hand: what was
 * deleted is gone from the files of PostgreSQL.
 */
record TidiedUp(Stack stack) {

  private static final Path SAID = Path.of("../docs/operations.md");
  private static final String KEYS = "VACUUM FULL person_key";
  private static final String CHECKPOINT = "CHECKPOINT";

  /** The wrapped key of somebody who is not erased yet. */
  byte[] key(String personId) {
    try (Connection connection = TablesAtRest.connect(postgres());
        PreparedStatement one =
            connection.prepareStatement("select wrapped from person_key where person_id = ?")) {
      one.setString(1, personId);
      try (ResultSet row = one.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file of the table of keys holds these bytes, be they deleted or not. */
  boolean holds(byte[] key) {
    try (Connection connection = TablesAtRest.connect(postgres());
        Statement statement = connection.createStatement()) {
      statement.execute(CHECKPOINT);
      try (ResultSet row = statement.executeQuery("select pg_relation_filepath('person_key')")) {
        assertThat(row.next()).isTrue();
        byte[] file = Files.readAllBytes(postgres().resolve("cluster").resolve(row.getString(1)));
        return text(file).contains(text(key));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  void keys() {
    said(KEYS);
    try (Connection connection = TablesAtRest.connect(postgres());
        Statement statement = connection.createStatement()) {
      statement.execute(KEYS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void said(String command) {
    assertThat(SAID).content().contains("`" + command + "`");
  }

  private Path postgres() {
    return stack.data().resolve("postgres");
  }
}
