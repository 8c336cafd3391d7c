package org.warmledger.command.funding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidFunded;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;

/** Funded aid that waits to be delivered, as the automation has read it. */
@Component
record WaitingAids(JdbcTemplate jdbc) {

  /**
   * From the day on which it was read: aid that was entered late gets its time as well.
   *
   * @param today day of reading
   */
  void add(List<AidFunded> funded, LocalDate today) {
    jdbc.batchUpdate(
        "insert into aid_waiting (aid_id, case_id, union_path, funded_on) values (?, ?, ?, ?)"
            + " on conflict (aid_id) do nothing",
        funded,
        Math.max(1, funded.size()),
        (statement, aid) -> {
          statement.setString(1, aid.aidId().value());
          statement.setString(2, aid.caseId().value());
          statement.setString(3, aid.union().value());
          statement.setObject(4, today);
        });
  }

  void remove(List<? extends AidEvent> ended) {
    jdbc.batchUpdate(
        "delete from aid_waiting where aid_id = ?",
        ended,
        Math.max(1, ended.size()),
        (statement, aid) -> statement.setString(1, aid.aidId().value()));
  }

  /** Those funded on the day or before, the longest waiting first. */
  List<AidMoved> since(LocalDate day, LocalDate today, String correlation) {
    return jdbc.query(
        "select * from aid_waiting where funded_on <= ? order by funded_on",
        (row, n) ->
            new AidMoved(
                new CaseId(row.getString("case_id")),
                new AidId(row.getString("aid_id")),
                new UnionPath(row.getString("union_path")),
                today,
                correlation),
        day);
  }
}
