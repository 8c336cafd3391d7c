package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Connections on which a database that stands still is noticed by whoever has a caller waiting: by
 * its {@link Pulse}, and where only one line is dead, by a statement that gets no byte of an answer
 * for twenty seconds; its outcome is not known then. What is slow and lives, as a disk that is full
 * of work, is waited for. Readers and migrations have nobody waiting, and wait on.
 */
final class AnsweringDataSource extends DelegatingDataSource {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Pulse pulse;
  private final Optional<Turns> turns;
  private final Duration longest;

  /** Everybody gets a connection who asks for one, and waits so long for each byte. */
  AnsweringDataSource(HikariDataSource pool, Duration longest) {
    this(pool, Optional.empty(), longest, Pulse.Sign.USUAL);
  }

  AnsweringDataSource(HikariDataSource pool) {
    this(pool, LONGEST);
  }

  /** Callers take turns, and other processes can tell that this one lives. */
  AnsweringDataSource(HikariDataSource pool, Turns turns, Presence presence) {
    this(pool, Optional.of(turns), LONGEST, presence::isShownOn);
  }

  private AnsweringDataSource(
      HikariDataSource pool, Optional<Turns> turns, Duration longest, Pulse.Sign sign) {
    super(pool);
    this.pulse = Pulse.of(pool, sign);
    this.turns = turns;
    this.longest = longest;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes caller
        ? waitedFor(caller)
        : super.getConnection();
  }

  /** A connection that is cut when the database falls silent, whoever waits for its answer. */
  Connection watched() throws SQLException {
    pulse.requireLife();
    Connection connection = super.getConnection();
    try {
      pulse.watch(connection);
      // The pool undoes it when the connection is given back.
      connection.setNetworkTimeout(Runnable::run, (int) longest.toMillis());
      return connection;
    } catch (SQLException silent) {
      connection.close();
      throw silent;
    }
  }

  boolean isCrowded() {
    return turns.map(Turns::areCrowded).orElse(false);
  }

  private Connection waitedFor(ServletRequestAttributes caller) throws SQLException {
    pulse.requireLife();
    if (turns.isPresent()) {
      turns.get().take(caller);
    }
    return watched();
  }
}
