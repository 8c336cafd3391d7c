package org.warmledger.command.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Aids that could not be moved, kept until they can. */
@Component
public record StuckAids(JdbcTemplate jdbc) {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  /** Notes a failure; the pause before the next attempt doubles. */
  void note(AidMoved aid, String error) {
    jdbc.update(
        "insert into funding_stuck (aid_id, case_id, union_path, occurred_on, correlation_id,"
            + " attempts, last_error, next_attempt) values (?, ?, ?, ?, ?, 1, ?, now() + interval"
            + " '1 second') on conflict (aid_id) do update set attempts = funding_stuck.attempts +"
            + " 1, last_error = excluded.last_error, next_attempt = now() + least(interval '1"
            + " second' * "
            + LONGEST_PAUSE.toSeconds()
            + ", interval '1 second' * power(2, least(funding_stuck.attempts, 20)))",
        aid.aidId().value(),
        aid.caseId().value(),
        aid.union().value(),
        aid.day(),
        aid.correlation(),
        error);
  }

  void forget(AidId aid) {
    jdbc.update("delete from funding_stuck where aid_id = ?", aid.value());
  }

  /** One whose time has come, kept from other servers until the transaction ends. */
  Optional<StuckAid> takeDue() {
    return jdbc
        .query(
            "select * from funding_stuck where next_attempt <= now()"
                + " order by next_attempt limit 1 for update skip locked",
            (row, n) -> read(row))
        .stream()
        .findFirst();
  }

  /** One by its id, kept from other servers until the transaction ends. */
  Optional<StuckAid> take(AidId aid) {
    return jdbc
        .query(
            "select * from funding_stuck where aid_id = ? for update",
            (row, n) -> read(row),
            aid.value())
        .stream()
        .findFirst();
  }

  public List<StuckAid> within(UnionCode union) {
    return jdbc.query(
        "select * from funding_stuck where '/' || union_path || '/' like ?"
            + " order by since limit 1000",
        (row, n) -> read(row),
        "%/" + union + "/%");
  }

  private static StuckAid read(ResultSet row) throws SQLException {
    return new StuckAid(
        new AidMoved(
            new CaseId(row.getString("case_id")),
            new AidId(row.getString("aid_id")),
            new UnionPath(row.getString("union_path")),
            row.getDate("occurred_on").toLocalDate(),
            row.getString("correlation_id")),
        row.getInt("attempts"),
        row.getString("last_error"),
        row.getTimestamp("since").toInstant(),
        row.getTimestamp("next_attempt").toInstant());
  }
}
