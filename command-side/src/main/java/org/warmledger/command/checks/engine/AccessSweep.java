package org.warmledger.command.checks.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.flags.AccessAnomaly;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.ledger.Attempts;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.FindingId;
import org.warmledger.events.FindingSubject;
import org.warmledger.events.SubjectKind;
import org.warmledger.events.UnionCode;

/**
 * C27: reads who looked at what from {@code access_log}, which the side that answers questions
 * keeps; a deployment may keep it elsewhere, and then there is nothing to see here.
 */
@Component
class AccessSweep {

  /** What is older was looked at before, or by the process before this one. */
  private static final int LOOK_BACK_DAYS = 7;

  private static final String DAYS_OF_STAFF =
      "select actor, union_code, (at at time zone 'Asia/Shanghai')::date as day,"
          + " count(*) filter (where coalesce(purpose, '') = '' and what <> 'SEARCH') as reads,"
          + " coalesce(sum(rows) filter (where coalesce(purpose, '') = ''), 0) as rows"
          + " from access_log where at >= ?::date - interval '1 day' * ?"
          + " group by actor, union_code, day";

  private final JdbcTemplate jdbc;
  private final CheckStore store;
  private final Findings findings;
  private final LedgerReference reference;
  private final UnionDirectory unions;
  private final Attempts attempts;

  AccessSweep(
      JdbcTemplate jdbc,
      CheckStore store,
      Findings findings,
      LedgerReference reference,
      UnionDirectory unions,
      Attempts attempts) {
    this.jdbc = jdbc;
    this.store = store;
    this.findings = findings;
    this.reference = reference;
    this.unions = unions;
    this.attempts = attempts;
  }

  void sweep(LocalDate today) {
    if (isKept()) {
      for (AccessAnomaly.Day day : days(today)) {
        AccessAnomaly.hit(day, reference).ifPresent(hit -> raise(day, hit, today));
      }
    }
  }

  private boolean isKept() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select to_regclass('access_log') is not null", Boolean.class));
  }

  private List<AccessAnomaly.Day> days(LocalDate today) {
    return jdbc
        .query(DAYS_OF_STAFF, (row, n) -> day(row), today.toString(), LOOK_BACK_DAYS)
        .stream()
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

  private void raise(AccessAnomaly.Day day, Hit hit, LocalDate today) {
    SubjectKey key =
        new SubjectKey(
            CheckCode.C27_ACCESS_ANOMALY, new FindingSubject(SubjectKind.STAFF, day.actor()));
    FindingId id = findings.id(key, hit);
    boolean unused =
        attempts.untilSettled(
            () -> {
              Set<FindingId> known = store.known(List.of(key)).getOrDefault(key, Set.of());
              if (!known.contains(id)) {
                store.add(id, key);
                findings.raise(id, key, hit, today);
              }
              return true;
            });
  }
}
