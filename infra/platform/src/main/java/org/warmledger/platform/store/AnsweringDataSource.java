package org.warmledger.platform.store;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Connections on which a database that stands still is noticed by whoever has a caller waiting: a
 * statement that gets no byte of an answer for two seconds fails, and its outcome is not known.
 * Readers and migrations have nobody waiting, and wait on.
 */
final class AnsweringDataSource extends DelegatingDataSource {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  /** A file is written in one piece of some megabytes after the other. */
  private static final Duration LONGEST_WITH_A_FILE = Duration.ofSeconds(20);

  AnsweringDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes caller) {
      // The pool undoes it when the connection is given back.
      connection.setNetworkTimeout(Runnable::run, (int) longest(caller.getRequest()).toMillis());
    }
    return connection;
  }

  private static Duration longest(HttpServletRequest asked) {
    boolean isUpload =
        Optional.ofNullable(asked.getContentType())
            .filter(type -> type.startsWith("multipart/"))
            .isPresent();
    return isUpload ? LONGEST_WITH_A_FILE : LONGEST;
  }
}
