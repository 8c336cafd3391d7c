package org.warmledger.command.rosters.carrylines;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/**
 * Approved rosters whose lines are on their way, in PostgreSQL: what a killed process left open.
 */
@Component
record CarryingList(JdbcTemplate jdbc) {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  /** Adds a roster, once. */
  void add(RosterId rosterId, UnionPath union) {
    jdbc.update(
        "insert into roster_carrying (roster_id, union_path) values (?, ?) on conflict do nothing",
        rosterId.value(),
        union.value());
  }

  /** Rosters whose turn it is, the oldest first. */
  List<RosterId> due() {
    return jdbc.query(
        "select roster_id from roster_carrying where next_attempt_at <= now() order by approved_at",
        (row, n) -> new RosterId(row.getString(1)));
  }

  /** Every line has reached its file, or was kept from it. */
  void done(RosterId rosterId) {
    jdbc.update("delete from roster_carrying where roster_id = ?", rosterId.value());
  }

  /** Tries again later, each time after twice as long. */
  void failed(RosterId rosterId, String error) {
    jdbc.update(
        "update roster_carrying set attempts = attempts + 1, last_error = ?, next_attempt_at = now()"
            + " + least(power(2, least(attempts, 20)), ?) * interval '1 second' where roster_id = ?",
        error,
        LONGEST_PAUSE.toSeconds(),
        rosterId.value());
  }

  /** Rosters that failed at least once, of a union and those below it. */
  List<StuckRoster> stuck(UnionCode scope) {
    return jdbc
        .query(
            "select * from roster_carrying where attempts > 0 order by approved_at",
            (row, n) ->
                new StuckRoster(
                    new RosterId(row.getString("roster_id")),
                    new UnionPath(row.getString("union_path")),
                    row.getInt("attempts"),
                    row.getString("last_error"),
                    row.getTimestamp("approved_at").toInstant(),
                    row.getTimestamp("next_attempt_at").toInstant()))
        .stream()
        .filter(roster -> roster.union().isWithin(scope))
        .toList();
  }

  /** Its turn is now. */
  void hurry(RosterId rosterId) {
    jdbc.update(
        "update roster_carrying set next_attempt_at = now() where roster_id = ?", rosterId.value());
  }
}
