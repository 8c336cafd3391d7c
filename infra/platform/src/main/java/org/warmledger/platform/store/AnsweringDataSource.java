package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Connections on which a database that stands still is noticed by whoever has a caller waiting: by
 * its {@link Pulse}, and where that goes on, by a statement that gets no byte of an answer for two
 * seconds; its outcome is not known then. Readers and migrations have nobody waiting, and wait on.
 */
final class AnsweringDataSource extends DelegatingDataSource {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  /** A file is written in one piece of some megabytes after the other. */
  private static final Duration LONGEST_WITH_A_FILE = Duration.ofSeconds(20);

  private final Pulse pulse;
  private final Optional<Turns> turns;

  /** Everybody gets a connection who asks for one. */
  AnsweringDataSource(HikariDataSource pool) {
    this(pool, Optional.empty());
  }

  AnsweringDataSource(HikariDataSource pool, Optional<Turns> turns) {
    super(pool);
    this.pulse = Pulse.of(pool);
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
    pulse.requireLife();
    if (turns.isPresent()) {
      turns.get().take(caller);
    }
    Connection connection = super.getConnection();
    try {
      pulse.watch(connection);
      // The pool undoes it when the connection is given back.
      connection.setNetworkTimeout(Runnable::run, (int) longest(caller.getRequest()).toMillis());
      return connection;
    } catch (SQLException silent) {
      connection.close();
      throw silent;
    }
  }

  private static Duration longest(HttpServletRequest asked) {
    boolean isUpload =
        Optional.ofNullable(asked.getContentType())
            .filter(type -> type.startsWith("multipart/"))
            .isPresent();
    return isUpload ? LONGEST_WITH_A_FILE : LONGEST;
  }
}
