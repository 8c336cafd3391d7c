package org.warmledger.platform.waiting;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;

/**
 * Imports that wait for a second person, in PostgreSQL: an import is no event, and the list of what
 * waits is the other side's. Whoever moves the import writes here in the same transaction.
 */
@Component
public record WaitingImports(JdbcTemplate jdbc) {

  /** As many as anybody looks at. */
  private static final int MOST = 200;

  /**
   * It waits from now on.
   *
   * @param kind what its rows are of
   * @param rows that would be taken
   */
  public void add(
      String importId, UnionCode union, String kind, StaffId sentBy, int rows, long fen) {
    jdbc.update(
        "insert into waiting_import (import_id, union_code, kind, sent_by, sent_at, row_count, fen)"
            + " values (?, ?, ?, ?, now(), ?, ?) on conflict do nothing",
        importId,
        union.value(),
        kind,
        sentBy.value(),
        rows,
        fen);
  }

  /** Somebody has decided on it. */
  public void remove(String importId) {
    jdbc.update("delete from waiting_import where import_id = ?", importId);
  }

  /** Those that others have sent in, the oldest first. */
  public List<WaitingImport> ofOthersThan(StaffId caller) {
    return jdbc.query(
        "select import_id, union_code, kind, sent_by, sent_at, row_count, fen from waiting_import"
            + " where sent_by <> ? order by sent_at, import_id limit ?",
        (row, n) ->
            new WaitingImport(
                row.getString("import_id"),
                new UnionCode(row.getString("union_code")),
                row.getString("kind"),
                new StaffId(row.getString("sent_by")),
                row.getTimestamp("sent_at").toInstant(),
                row.getInt("row_count"),
                row.getLong("fen")),
        caller.value(),
        MOST);
  }
}
