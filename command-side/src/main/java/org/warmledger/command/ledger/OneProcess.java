package org.warmledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Work that one process does at a time: a lock that the database drops with the process. */
@Component
public class OneProcess {

  /** What is done under the lock. */
  @FunctionalInterface
  public interface Work {
    void run() throws InterruptedException;
  }

  private final DataSource dataSource;

  OneProcess(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Does the work unless another process is at it. */
  public void run(String name, Work work) throws SQLException, InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      if (ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
        try {
          work.run();
        } finally {
          ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
        }
      }
    }
  }

  /** What is asked for, unless somebody is at it, here or in another process. */
  public <T> Optional<T> alone(String name, Supplier<T> asked) {
    List<T> answer = new ArrayList<>();
    try {
      run(name, () -> answer.add(asked.get()));
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("no lock for " + name, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return answer.stream().findFirst();
  }

  private static boolean ask(Connection connection, String sql, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
