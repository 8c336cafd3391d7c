package org.warmledger.query.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of reads and acts; rows are only ever added. */
@Component
record AccessTable(JdbcTemplate jdbc) {

  private static final String INSERT =
      "insert into access_log (at, actor, role, union_code, union_path, what, subject, purpose,"
          + " rows, in_full, files, asked, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
