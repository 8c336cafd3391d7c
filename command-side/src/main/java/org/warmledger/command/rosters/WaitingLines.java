package org.warmledger.command.rosters;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.values.RosterLine;

/**
 * Knows the files of lines that have not reached them, in PostgreSQL: until then no file tells of
 * them (ADR 0107).
 */
@Component
public record WaitingLines(JdbcTemplate jdbc) {

  /** Those of the files that lines wait for. */
  public Set<CaseId> among(Collection<CaseId> files) {
    return Set.copyOf(
        jdbc.query(
            "select distinct case_id from waiting_line where case_id = any (?)",
            (row, n) -> new CaseId(row.getString(1)),
            (Object) files.stream().map(CaseId::value).toArray(String[]::new)));
  }

  /** They wait, each once. */
  public void add(RosterId roster, Collection<RosterLine> lines) {
    jdbc.batchUpdate(
        "insert into waiting_line (roster_id, line_number, case_id) values (?, ?, ?)"
            + " on conflict do nothing",
        lines.stream()
            .map(line -> new Object[] {roster.value(), line.number(), line.caseId().value()})
            .toList());
  }

  /** They reached their files, or were kept from them. */
  public void remove(RosterId roster, List<Integer> numbers) {
    jdbc.batchUpdate(
        "delete from waiting_line where roster_id = ? and line_number = ?",
        numbers.stream().map(number -> new Object[] {roster.value(), number}).toList());
  }

  /** None of its lines comes onto a file. */
  public void removeAll(RosterId roster) {
    jdbc.update("delete from waiting_line where roster_id = ?", roster.value());
  }
}
