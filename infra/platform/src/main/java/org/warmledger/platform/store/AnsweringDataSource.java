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

  private final Optional<Turns> turns;

  /** Everybody gets a connection who asks for one. */
  AnsweringDataSource(DataSource pool) {
    this(pool, Optional.empty());
  }

  AnsweringDataSource(DataSource pool, Optional<Turns> turns) {
    super(pool);
    this.turns = turns;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes caller
        ? waitedFor(caller)
        : super.getConnection();
  }

  boolean isCrowded() {
    return turns.map(Turns::areCrowded).orElse(false);
  }

  private Connection waitedFor(ServletRequestAttributes caller) throws SQLException {
    if (turns.isPresent()) {
      turns.get().take(caller);
    }
    Connection connection = super.getConnection();
    // The pool undoes it when the connection is given back.
    connection.setNetworkTimeout(Runnable::run, (int) longest(caller.getRequest()).toMillis());
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
