package org.warmledger.command.unions;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;

/** Up to which day money of the past was imported for a union: its books begin after that. */
@Component
public class PastDays {

  private static final int MOST_NOTED = 1_000;

  private record By(String importId, UnionCode union) {}

  private final JdbcTemplate jdbc;

  /** What this process has noted: most rows of a register tell of no later day. */
  private final Map<By, LocalDate> noted = new ConcurrentHashMap<>();

  PastDays(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that an import brought some of that day. */
  public void brought(String importId, UnionCode union, LocalDate day) {
    By by = new By(importId, union);
    if (day.isAfter(noted.getOrDefault(by, LocalDate.MIN))) {
      note(by, day);
      if (noted.size() >= MOST_NOTED) {
        noted.clear();
      }
      noted.merge(by, day, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  private void note(By by, LocalDate day) {
    int unused =
        jdbc.update(
            "insert into past_money_day (import_id, union_code, latest) values (?, ?, ?)"
                + " on conflict (import_id, union_code) do update"
                + " set latest = greatest(past_money_day.latest, excluded.latest)",
            by.importId(),
            by.union().value(),
            Date.valueOf(day));
  }

  /** The last such day; what was taken back with its import is none. */
  Optional<LocalDate> latest(UnionCode union) {
    return Optional.ofNullable(
            jdbc.queryForObject(
                "select max(latest) from past_money_day p where union_code = ? and not exists"
                    + " (select 1 from import_job r where r.reverses = p.import_id"
                    + " and r.mode = 'APPLY' and r.state = 'DONE')",
                Date.class,
                union.value()))
        .map(Date::toLocalDate);
  }
}
