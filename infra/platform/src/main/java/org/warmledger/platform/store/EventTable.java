package org.warmledger.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of all events: who appends to it has it to themselves, and it numbers what comes. */
final class EventTable implements Appender.Table {

  private static final String APPEND =
      "select head, lost from ledger_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private record Decided(int command, EventRow row) {}

  private final HikariDataSource pool;
  private final AnsweringDataSource database;

  /** Appended to on connections of this pool, which it closes in the end. */
  EventTable(HikariDataSource pool) {
    this.pool = pool;
    this.database = new AnsweringDataSource(pool);
  }

  /** In one transaction, of each command whole or not at all. */
  @Override
  public Appender.Outcome append(List<List<EventRow>> commands) throws SQLException {
    List<Decided> rows =
        IntStream.range(0, commands.size())
            .boxed()
            .flatMap(at -> commands.get(at).stream().map(row -> new Decided(at, row)))
            .toList();
    try (Connection connection = database.watched();
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      int parameter = 0;
      for (Array column : columns(connection, rows)) {
        append.setArray(++parameter, column);
      }
      return outcome(append);
    }
  }

  private static List<Array> columns(Connection connection, List<Decided> rows)
      throws SQLException {
    Columns columns = new Columns(connection, rows);
    return List.of(
        columns.of("integer", Integer[]::new, Decided::command),
        columns.of("uuid", UUID[]::new, decided -> decided.row().eventId()),
        columns.text(EventRow::stream),
        columns.of("bigint", Long[]::new, decided -> decided.row().sequence()),
        columns.text(EventRow::streamType),
        columns.text(EventRow::name),
        columns.text(EventRow::revision),
        columns.of("timestamptz", Instant[]::new, decided -> decided.row().recordedAt()),
        columns.of("bytea", byte[][]::new, decided -> decided.row().metadata()),
        columns.of("bytea", byte[][]::new, decided -> decided.row().payload()));
  }

  private record Columns(Connection connection, List<Decided> rows) {

    Array text(Function<EventRow, String> value) throws SQLException {
      return of("text", String[]::new, decided -> value.apply(decided.row()));
    }

    <T> Array of(String type, IntFunction<T[]> array, Function<Decided, ? extends T> value)
        throws SQLException {
      return connection.createArrayOf(type, rows.stream().map(value).toArray(array));
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private static Appender.Outcome outcome(PreparedStatement append) throws SQLException {
    try (ResultSet answer = append.executeQuery()) {
      boolean unused = answer.next();
      return new Appender.Outcome(
          answer.getLong(1),
          Set.copyOf(Stream.of((Integer[]) answer.getArray(2).getArray()).toList()));
    }
  }
}
