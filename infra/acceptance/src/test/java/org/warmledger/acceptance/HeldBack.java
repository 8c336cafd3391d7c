package org.warmledger.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A generation whose indexes are made and nothing is read into: somebody else is about to write its
 * token, and whoever builds it waits for them. A ledger of a few thousand events is read before
 * anybody could look; one of millions isn't.
 */
record HeldBack(Connection connection) implements AutoCloseable {

  private static final Duration UP = Duration.ofMinutes(2);

  /** As soon as PostgreSQL is up, which is seconds before anything reads from it. */
  static HeldBack of(Path postgres, String generation) {
    return await()
        .atMost(UP)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(() -> begun(postgres, generation), held -> true);
  }

  private static HeldBack begun(Path postgres, String generation) throws IOException, SQLException {
    Connection connection = TablesAtRest.connect(postgres);
    connection.setAutoCommit(false);
    try (PreparedStatement row =
        connection.prepareStatement("insert into reader_token (reader, segment) values (?, 0)")) {
      row.setString(1, generation);
      row.executeUpdate();
    }
    return new HeldBack(connection);
  }

  /** Lets it go on: nothing was written. */
  @Override
  public void close() {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
