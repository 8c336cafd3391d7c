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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a database gives a sign of life; it is asked twice a second, on a connection of its own.
 * As long as it gives none for a second in which this process was awake itself, whoever waits in a
 * statement is cut off, and whoever comes is told at once. One request waits at several places, one
 * after the other: each with a limit of its own would add up to more than a caller is asked to
 * wait.
 */
final class Pulse {

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);

  /** When a question is asked anew, on another connection. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  /** How a connection tells that the database lives. */
  @FunctionalInterface
  interface Sign {
    Sign USUAL = own -> own.isValid((int) LONGEST.toSeconds());

    boolean isGivenOn(Connection own) throws SQLException;
  }

  private final HikariDataSource pool;
  private final Sign sign;

  /** Those of the pool's that callers have had; a reader who has one now reads once more. */
  private final Set<Connection> callers = ConcurrentHashMap.newKeySet();

  private volatile boolean silent;
  private volatile Optional<Connection> own = Optional.empty();

  private Pulse(HikariDataSource pool, Sign sign) {
    this.pool = pool;
    this.sign = sign;
  }

  /** Felt until the pool is closed. */
  static Pulse of(HikariDataSource pool, Sign sign) {
    Pulse pulse = new Pulse(pool, sign);
    thread("pulse").newThread(pulse::feel).start();
    return pulse;
  }

  /** Of the system's: virtual ones wait for a carrier while others compute. */
  private static ThreadFactory thread(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
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
    try (ExecutorService asker = Executors.newSingleThreadExecutor(thread("pulse-question"))) {
      while (!pool.isClosed()) {
        feel(asker.submit(this::ask));
        callers.removeIf(Pulse::isClosed);
        rest();
      }
      asker.submit(() -> own.ifPresent(Pulse::cut));
    }
  }

  /** One question; while its answer is late, whoever comes is told so. */
  private void feel(Future<Boolean> question) {
    try {
      if (Patience.within(SIGN_OF_LIFE, question).isEmpty()) {
        fallSilent();
        question.get();
      }
      silent = false;
    } catch (ExecutionException away) {
      LOG.debug("no sign of life", away);
      fallSilent();
    } catch (InterruptedException never) {
      throw new IllegalStateException("nobody interrupts a pulse", never);
    }
  }

  /** A connection that broke by itself says nothing of the database; another one tells. */
  private Boolean ask() throws SQLException {
    if (own.filter(this::answers).isEmpty()) {
      own.ifPresent(Pulse::cut);
      own = Optional.empty();
      Connection another = connect();
      own = Optional.of(another);
      return answers(another);
    }
    return true;
  }

  private boolean answers(Connection asked) {
    try {
      return sign.isGivenOn(asked);
    } catch (SQLException broken) {
      LOG.debug("another connection tells", broken);
      return false;
    }
  }

  private void fallSilent() {
    if (!silent && !pool.isClosed()) {
      LOG.warn("the database gives no sign of life: nobody waits for it until it does");
    }
    silent = true;
    own.ifPresent(Pulse::cut);
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
    String seconds = Long.toString(LONGEST.toSeconds());
    how.setProperty("connectTimeout", seconds);
    how.setProperty("loginTimeout", seconds);
    how.setProperty("socketTimeout", seconds);
    return DriverManager.getConnection(pool.getJdbcUrl(), how);
  }
}
