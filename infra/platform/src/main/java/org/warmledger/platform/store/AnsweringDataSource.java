package org.warmledger.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Connections on which a database that stands still is noticed by whoever has a caller waiting: a
 * statement that gets no byte of an answer for two seconds fails, and its outcome is not known.
 * Readers and migrations have nobody waiting, and wait on.
 */
final class AnsweringDataSource extends DelegatingDataSource {

  static final Duration LONGEST = Duration.ofSeconds(2);

  AnsweringDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    if (RequestContextHolder.getRequestAttributes() != null) {
      // The pool undoes it when the connection is given back.
      connection.setNetworkTimeout(Runnable::run, (int) LONGEST.toMillis());
    }
    return connection;
  }
}
