package org.warmledger.platform.store;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What a process is called among those that share a database, and that it lives: a lock of that
 * name, which the database drops with the process. No two have had one name, ever.
 */
public record Presence(String name) {

  /** Those of earlier releases hold no lock: it proves nothing of them. */
  private static final String MARK = "present ";

  private static final int LONGEST = 128;

  private static final String HOLD = "select pg_try_advisory_lock(hashtextextended(?, 0))";

  /**
   * Whether the process that a column names is known to be gone. Several may ask at once. One that
   * is there and has lost its connection counts as gone until it has another, so nobody may rest
   * more on it than on a claim that can be lost.
   */
  public static final String GONE =
      "case when %1$s like '"
          + MARK
          + "%%' then pg_try_advisory_xact_lock_shared(hashtextextended(%1$s, 0))"
          + " else false end";

  /** One of its own. */
  public static Presence fresh() {
    String name = MARK + UUID.randomUUID() + " " + ManagementFactory.getRuntimeMXBean().getName();
    return new Presence(name.substring(0, Math.min(LONGEST, name.length())));
  }

  /**
   * Shows it on a connection for as long as that lives. Said again and again: an earlier connection
   * may not be known to be dead yet.
   */
  boolean isShownOn(Connection own) throws SQLException {
    try (PreparedStatement statement = own.prepareStatement(HOLD)) {
      statement.setString(1, name);
      return statement.execute();
    }
  }
}
