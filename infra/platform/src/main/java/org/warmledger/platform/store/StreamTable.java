package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;

/** The table of all events by streams: one question for all that are asked for. */
final class StreamTable implements StreamReads.ManyStreams {

  /** Of one stream: a long one holds up nobody. */
  static final int MOST_EVENTS = 50;

  private static final String READ =
      """
      select asked.number, found.* from unnest(?::text[], ?::bigint[])
          with ordinality as asked (stream, first, number)
        cross join lateral (select %s from ledger_event there
          where there.stream_id = asked.stream and there.sequence >= asked.first
          order by there.sequence limit %d) as found
        order by asked.number, found.sequence
      """
          .formatted(StoredEvent.COLUMNS, MOST_EVENTS);

  private final HikariDataSource pool;
  private final AnsweringDataSource database;

  /** Read on connections of this pool, which it closes in the end. */
  StreamTable(HikariDataSource pool) {
    // A table that is small at first is read whole otherwise, and goes on to be when it has grown.
    pool.setConnectionInitSql("set enable_seqscan = off");
    this.pool = pool;
    this.database = new AnsweringDataSource(pool);
  }

  @Override
  public List<List<DomainEventData<?>>> read(List<StreamReads.From> asked) throws SQLException {
    List<List<DomainEventData<?>>> found =
        Stream.<List<DomainEventData<?>>>generate(ArrayList::new).limit(asked.size()).toList();
    try (Connection connection = database.watched();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(
          1,
          connection.createArrayOf(
              "text", asked.stream().map(StreamReads.From::stream).toArray(String[]::new)));
      read.setArray(
          2,
          connection.createArrayOf(
              "bigint", asked.stream().map(StreamReads.From::first).toArray(Long[]::new)));
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          found.get(rows.getInt(1) - 1).add(StoredEvent.of(rows));
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    pool.close();
  }
}
