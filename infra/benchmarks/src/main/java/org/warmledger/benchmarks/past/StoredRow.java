package org.warmledger.benchmarks.past;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** An event of the small past as it is stored. */
record StoredRow(
    String stream,
    long sequence,
    String type,
    Original.Wire wire,
    String metadata,
    String payload) {

  private static final String BOOKING = "fund.booked";

  /** What households and their money have come to; findings are left to the checks. */
  private static final String ALL =
      "select stream_id, sequence, stream_type, event_name, event_revision, metadata, payload"
          + " from ledger_event where (stream_type in ('HardshipCaseStream', 'PersonStream',"
          + " 'CommitmentStream', 'PlanStream') or event_name = '"
          + BOOKING
          + "') and position <= ? order by position";

  /** Those up to a position of the ledger. */
  static List<StoredRow> upTo(JdbcTemplate jdbc, long position) {
    return jdbc.query(ALL, (row, n) -> of(row), position);
  }

  /** Where the ledger ends. */
  static long end(JdbcTemplate jdbc) {
    return Objects.requireNonNull(
        jdbc.queryForObject("select coalesce(max(position), 0) from ledger_event", Long.class));
  }

  private static StoredRow of(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        new Original.Wire(row.getString(4), row.getString(5)),
        text(row.getBytes(6)),
        text(row.getBytes(7)));
  }

  private static String text(byte[] stored) {
    return new String(stored, StandardCharsets.UTF_8);
  }

  boolean isBooking() {
    return wire.name().equals(BOOKING);
  }
}
