package org.warmledger.benchmarks.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.warmledger.benchmarks.measure.Shortfall;

/** How far everybody is who follows the ledger: readers, automations and checks. */
final class Followers implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final String HEAD = "select coalesce(max(position), 0) from ledger_event";
  private static final String LAST =
      "select coalesce(min((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint), 0)"
          + " from reader_token where reader not in (select reader || '-g' || generation"
          + " from reader_generation where state <> 'LIVE')";

  private final Connection connection;

  Followers(RawPostgres.Address postgres) {
    try {
      this.connection = RawPostgres.connect(postgres, "warmledger");
    } catch (SQLException e) {
      throw new Shortfall("the stack's PostgreSQL does not answer", e);
    }
  }

  long head() {
    return asked(HEAD);
  }

  /** Where the last of them is. */
  long last() {
    return asked(LAST);
  }

  private long asked(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException e) {
      throw new Shortfall("the stack's PostgreSQL does not answer", e);
    }
  }

  /** How long it takes them to read what there is by now; what is written meanwhile is not. */
  Duration drained(Duration patience) {
    long goal = head();
    long start = System.nanoTime();
    while (last() < goal) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (waited.compareTo(patience) > 0) {
        throw new Shortfall(
            "after %d s readers were %,d events behind"
                .formatted(waited.toSeconds(), goal - last()));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** When nothing comes any more either: checks write what they find. */
  void awaitRest(Duration patience) {
    long head;
    do {
      head = head();
      Duration unused = drained(patience);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    } while (head() != head);
  }

  /** How late the last of them was at the most, while something was done. */
  Duration mostLate(Thread work) {
    NavigableMap<Long, Long> heads = new TreeMap<>();
    long most = 0;
    while (work.isAlive()) {
      long now = System.nanoTime();
      heads.put(head(), now);
      long last = last();
      Map.Entry<Long, Long> next = heads.higherEntry(last);
      most = next == null ? most : Math.max(most, now - next.getValue());
      heads.headMap(last, true).clear();
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return Duration.ofNanos(most);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new Shortfall("a connection did not close", e);
    }
  }
}
