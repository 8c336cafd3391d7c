package org.warmledger.command.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;

/** What imports took back of other imports, in PostgreSQL. */
@Component
record ReversalStore(JdbcTemplate jdbc) {

  private static final String GONE =
      " from import_job join import_row using (import_id)"
          + " where reverses = ? and mode = 'APPLY' and verdict in ('ACCEPTED', 'DUPLICATE')";

  private static final String LATEST =
      " group by import_id, created_at"
          + " order by bool_or(verdict = 'ACCEPTED') desc, created_at desc limit 1";

  /**
   * What was taken back of an import; empty when nothing was.
   *
   * @param wrote how many rows it had written
   */
  Optional<ReversedRows> of(String importId, int wrote) {
    return jdbc.queryForList("select import_id" + GONE + LATEST, String.class, importId).stream()
        .findFirst()
        .map(latest -> reversed(importId, latest, wrote));
  }

  private ReversedRows reversed(String importId, String latest, int wrote) {
    int gone =
        jdbc.query("select count(distinct row_number)" + GONE, (row, n) -> row.getInt(1), importId)
            .getFirst();
    return new ReversedRows(latest, gone, Math.max(0, wrote - gone));
  }

  /** From where imports were sent. */
  List<UnionCode> unions() {
    return jdbc.query(
        "select distinct union_code from import_job", (row, n) -> new UnionCode(row.getString(1)));
  }

  /** Whether somebody rehearsed taking it back, to the last row. */
  boolean isRehearsed(String importId, StaffId actor) {
    return isThere(
        "select 1 from import_job where reverses = ? and actor = ? and mode = 'REHEARSE' and"
            + " state = 'DONE' limit 1",
        importId,
        actor.value());
  }

  /** Whether a rehearsal has found, since it was last taken back, that something stands again. */
  boolean standsAgain(String importId) {
    return isThere(
        "select 1 from import_job tried join import_row using (import_id) where reverses = ?"
            + " and mode = 'REHEARSE' and verdict = 'ACCEPTED' and created_at > (select"
            + " max(created_at) from import_job where reverses = tried.reverses and mode = 'APPLY')"
            + " limit 1",
        importId);
  }

  private boolean isThere(String sql, Object... about) {
    return !jdbc.queryForList(sql, about).isEmpty();
  }
}
