package org.warmledger.query.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.LedgerCalendar;

/** The table of reads and acts; rows are only ever added. */
@Component
record AccessTable(JdbcTemplate jdbc) {

  private static final String INSERT =
      "insert into access_log (at, actor, role, union_code, union_path, what, subject, purpose,"
          + " rows, in_full, files, asked, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String DAYS =
      "select (at at time zone '"
          + LedgerCalendar.ZONE
          + "')::date as day, actor, role, union_code, what, purpose, in_full, count(*) as times"
          + " from access_log where (subject = ? or files @> array[?]::varchar[])"
          + " and what = any (?) group by day, actor, role, union_code, what, purpose, in_full"
          + " order by day desc, actor, what, purpose limit ?";

  /** What shows something, as the column names it. */
  private static final String[] READS =
      Arrays.stream(Accessed.values())
          .filter(Accessed::isRead)
          .map(Enum::name)
          .toArray(String[]::new);

  /** A row and where it stands. */
  record Noted(long entry, Access access) {}

  private static final String WITHIN = "'/' || union_path || '/' like ?";

  /** What was denied is noted by its address, such as {@code cases/case-1/history}. */
  private static final String DENIED =
      "what = 'DENIED' and string_to_array(subject, '/') @> array[?]::text[]";

  /**
   * What to look for; the newest first.
   *
   * @param kept a file that the union keeps: whoever was denied it is the union's to know
   */
  record Wanted(
      String union,
      Optional<String> kept,
      Optional<String> actor,
      Optional<String> subject,
      Optional<Accessed> what,
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<Long> before,
      int limit) {}

  /** What somebody read on one day, with one purpose, and how often. */
  record DayOfReads(
      LocalDate on,
      String actor,
      String role,
      UnionCode union,
      Accessed what,
      Optional<String> purpose,
      boolean inFull,
      long times) {}

  void add(Access access) {
    Access.Read read = access.read();
    jdbc.update(
        INSERT,
        Timestamp.from(read.at()),
        read.actor(),
        read.role(),
        access.union(),
        access.unionPath(),
        read.what().name(),
        read.subject(),
        read.purpose().orElse(null),
        read.rows(),
        read.inFull(),
        read.files().toArray(String[]::new),
        read.asked().orElse(null),
        read.outcome().orElse(null));
  }

  List<Noted> find(Wanted search) {
    List<Object> values = new ArrayList<>(List.of("%/" + search.union() + "/%"));
    StringBuilder sql = new StringBuilder("select * from access_log where (" + WITHIN);
    search
        .kept()
        .ifPresent(
            file -> {
              sql.append(" or ").append(DENIED);
              values.add(file);
            });
    sql.append(")");
    and(sql, values, "actor = ?", search.actor());
    search.subject().ifPresent(subject -> about(sql, values, subject));
    and(sql, values, "what = ?", search.what().map(Enum::name));
    and(sql, values, "at >= ?", search.from().map(Timestamp::from));
    and(sql, values, "at < ?", search.until().map(Timestamp::from));
    and(sql, values, "entry < ?", search.before());
    sql.append(" order by entry desc limit ").append(search.limit());
    return jdbc.query(sql.toString(), (row, n) -> noted(row), values.toArray());
  }

  /** Whatever showed a file, day by day, the newest first. */
  List<DayOfReads> days(String file, int most) {
    return jdbc.query(
        DAYS,
        (row, n) ->
            new DayOfReads(
                row.getDate("day").toLocalDate(),
                row.getString("actor"),
                row.getString("role"),
                new UnionCode(row.getString("union_code")),
                Accessed.valueOf(row.getString("what")),
                Optional.ofNullable(row.getString("purpose")),
                row.getBoolean("in_full"),
                row.getLong("times")),
        file,
        file,
        READS,
        most);
  }

  private static Noted noted(ResultSet row) throws SQLException {
    return new Noted(
        row.getLong("entry"),
        new Access(
            new Access.Read(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                Accessed.valueOf(row.getString("what")),
                row.getString("subject"),
                Optional.ofNullable(row.getString("purpose")),
                row.getLong("rows"),
                row.getBoolean("in_full"),
                List.of((String[]) row.getArray("files").getArray()),
                Optional.ofNullable(row.getString("asked")),
                Optional.ofNullable(row.getString("outcome"))),
            row.getString("union_code"),
            row.getString("union_path")));
  }

  /** What was read of it, by itself or in a list that showed it, and what was denied. */
  private static void about(StringBuilder sql, List<Object> values, String subject) {
    sql.append(" and (subject = ? or files @> array[?]::varchar[] or " + DENIED + ")");
    values.add(subject);
    values.add(subject);
    values.add(subject);
  }

  private static void and(
      StringBuilder sql, List<Object> values, String condition, Optional<?> value) {
    value.ifPresent(
        given -> {
          sql.append(" and ").append(condition);
          values.add(given);
        });
  }
}
