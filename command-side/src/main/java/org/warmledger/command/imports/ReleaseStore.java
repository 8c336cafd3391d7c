package org.warmledger.command.imports;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.waiting.WaitingImports;

/** What becomes of imports that wait for a second person, in PostgreSQL. */
@Component
class ReleaseStore {

  private static final int MOST = 50;

  private final JdbcTemplate jdbc;
  private final ImportFiles files;
  private final WaitingImports listed;
  private final TransactionTemplate transactions;

  ReleaseStore(
      JdbcTemplate jdbc,
      ImportFiles files,
      WaitingImports listed,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.files = files;
    this.listed = listed;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** The latest that wait, whoever sent them. */
  List<String> waiting() {
    return jdbc.query(
        "select import_id from import_job where state = 'WAITING' order by created_at desc limit ?",
        (row, n) -> row.getString(1),
        MOST);
  }

  /**
   * Lets the rows that were shown as taken be written, and no others: the verdicts of those stand.
   *
   * @return whether it was waiting
   */
  boolean release(String importId, StaffId by) {
    return decide(
        importId,
        by,
        "state = 'RUNNING', release = 'GIVEN'",
        () ->
            jdbc.update(
                "delete from import_row where import_id = ? and verdict = 'ACCEPTED'", importId));
  }

  /**
   * Ends it with nothing written; its file has served.
   *
   * @return whether it was waiting
   */
  boolean refuse(String importId, StaffId by) {
    return decide(importId, by, "state = 'REFUSED'", () -> files.forget(importId));
  }

  private boolean decide(String importId, StaffId by, String becomes, Runnable then) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              boolean wasWaiting =
                  jdbc.update(
                          "update import_job set "
                              + becomes
                              + ", released_by = ?, released_at = now(), changed_at = now()"
                              + " where import_id = ? and state = 'WAITING'",
                          by.value(),
                          importId)
                      > 0;
              if (wasWaiting) {
                listed.remove(importId);
                then.run();
              }
              return wasWaiting;
            }));
  }

  /** Whether that person released it, or refused to. */
  boolean isDecidedBy(String importId, StaffId by) {
    return !jdbc.queryForList(
            "select 1 from import_job where import_id = ? and released_by = ?",
            importId,
            by.value())
        .isEmpty();
  }
}
