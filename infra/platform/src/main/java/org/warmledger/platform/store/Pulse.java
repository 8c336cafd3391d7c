package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a database gives a sign of life; it is asked twice a second, on a connection of its own.
 * As long as it gives none for a second, whoever waits in a statement is cut off, and whoever comes
 * is told at once. One request waits at several places, one after the other: each with a limit of
 * its own would add up to more than a caller is asked to wait.
 */
final class Pulse {

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final int SIGN_OF_LIFE_SECONDS = 1;

  private final HikariDataSource pool;

  /** Those of the pool's that callers have had; a reader who has one now reads once more. */
  private final Set<Connection> callers = ConcurrentHashMap.newKeySet();

  private volatile boolean silent;

  private Pulse(HikariDataSource pool) {
    this.pool = pool;
  }

  /** Felt until the pool is closed. */
  static Pulse of(HikariDataSource pool) {
    Pulse pulse = new Pulse(pool);
    var unused = Thread.ofVirtual().name("pulse").start(pulse::feel);
    return pulse;
  }

  /**
   * Has a caller's connection of the pool cut when the database falls silent.
   *
   * @throws SQLTransientConnectionException when it is silent now
   */
  void watch(Connection pooled) throws SQLException {
    callers.add(pooled.unwrap(Connection.class));
    requireLife();
  }

  /** Refuses at once, with nothing written, whoever asks a database that is silent now. */
  void requireLife() throws SQLTransientConnectionException {
    if (silent) {
      throw new SQLTransientConnectionException("the database gives no sign of life");
    }
  }

  private void feel() {
    while (!pool.isClosed()) {
      try (Connection own = connect()) {
        silent = false;
        feelAlong(own);
      } catch (SQLException away) {
        LOG.debug("no sign of life: {}", away.getMessage());
        fallSilent();
        rest();
      }
    }
  }

  /** As long as it answers. Whatever breaks at once is this connection's; another one tells. */
  private void feelAlong(Connection own) throws SQLException {
    long asked;
    do {
      callers.removeIf(Pulse::isClosed);
      rest();
      asked = System.nanoTime();
    } while (!pool.isClosed() && own.isValid(SIGN_OF_LIFE_SECONDS));
    if (System.nanoTime() - asked >= TimeUnit.SECONDS.toNanos(SIGN_OF_LIFE_SECONDS)) {
      fallSilent();
    }
  }

  private void fallSilent() {
    if (!silent && !pool.isClosed()) {
      LOG.warn("the database gives no sign of life: nobody waits for it until it does");
    }
    silent = true;
    callers.forEach(Pulse::cut);
    callers.clear();
  }

  private static void cut(Connection waiting) {
    try {
      waiting.abort(Runnable::run);
    } catch (SQLException gone) {
      LOG.debug("nothing to cut: {}", gone.getMessage());
    }
  }

  private static boolean isClosed(Connection pooled) {
    try {
      return pooled.isClosed();
    } catch (SQLException gone) {
      return true;
    }
  }

  private static void rest() {
    LockSupport.parkNanos(BETWEEN.toNanos());
  }

  private Connection connect() throws SQLException {
    Properties how = new Properties();
    how.putAll(pool.getDataSourceProperties());
    Optional.ofNullable(pool.getUsername()).ifPresent(user -> how.setProperty("user", user));
    Optional.ofNullable(pool.getPassword()).ifPresent(word -> how.setProperty("password", word));
    String seconds = Integer.toString(SIGN_OF_LIFE_SECONDS);
    how.setProperty("connectTimeout", seconds);
    how.setProperty("loginTimeout", seconds);
    how.setProperty("socketTimeout", seconds);
    return DriverManager.getConnection(pool.getJdbcUrl(), how);
  }
}
