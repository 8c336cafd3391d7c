package org.warmledger.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Asks a database in nobody's transaction: the connection does not stay with whatever the caller is
 * at, and one way there and back is enough.
 */
record Asking(DataSource database) {

  private static final String TASK = "a question";

  <T> List<T> ask(String sql, RowMapper<T> answer, Object... about) {
    try (Connection connection = database.getConnection();
        PreparedStatement question = connection.prepareStatement(sql)) {
      for (int at = 0; at < about.length; at++) {
        question.setObject(at + 1, about[at]);
      }
      return answers(question, answer);
    } catch (SQLException failure) {
      throw told(sql, failure);
    }
  }

  private static <T> List<T> answers(PreparedStatement question, RowMapper<T> answer)
      throws SQLException {
    List<T> answers = new ArrayList<>();
    try (ResultSet rows = question.executeQuery()) {
      while (rows.next()) {
        answers.add(answer.mapRow(rows, answers.size()));
      }
    }
    return answers;
  }

  private static DataAccessException told(String sql, SQLException failure) {
    return Optional.ofNullable(new SQLStateSQLExceptionTranslator().translate(TASK, sql, failure))
        .orElseGet(() -> new UncategorizedSQLException(TASK, sql, failure));
  }
}
