package org.warmledger.command.checks.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.flags.AccessAnomaly;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.LedgerCalendar;

/**
 * Who looked at what, from {@code access_log}, which the side that answers questions keeps; a
 * deployment may keep it elsewhere, and then there is nothing to see here.
 */
@Component
public record StaffReads(JdbcTemplate jdbc, UnionDirectory unions) {

  /** What was read in full, whatever purpose was typed: files one by one, lists by their rows. */
  private static final String DAYS_OF_STAFF =
      "select actor, union_code, (at at time zone '"
          + LedgerCalendar.ZONE
          + "')::date as day,"
          + " count(*) filter (where what in ('FILE', 'HISTORY', 'TRACE', 'EXPORT', 'STATEMENT')) as reads,"
          + " coalesce(sum(rows), 0) as rows from access_log where in_full and at >= ?::timestamp at time zone '"
          + LedgerCalendar.ZONE
          + "'"
          + " and at < (?::timestamp + interval '1 day') at time zone '"
          + LedgerCalendar.ZONE
          + "'"
          + " group by actor, union_code, day order by day, actor, union_code";

  public boolean isKept() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select to_regclass('access_log') is not null", Boolean.class));
  }

  /** What each member of staff read in full on each day, both ends included. */
  public List<AccessAnomaly.Day> days(LocalDate from, LocalDate to) {
    return jdbc.query(DAYS_OF_STAFF, (row, n) -> day(row), from.toString(), to.toString()).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<AccessAnomaly.Day> day(ResultSet row) throws SQLException {
    String actor = row.getString("actor");
    LocalDate day = row.getDate("day").toLocalDate();
    long reads = row.getLong("reads");
    long rows = row.getLong("rows");
    return unions
        .find(new UnionCode(row.getString("union_code")))
        .map(union -> new AccessAnomaly.Day(actor, union, day, reads, rows));
  }
}
