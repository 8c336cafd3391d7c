package org.warmledger.command.unions;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;

/** Up to which day money of the past was imported for a union: its books begin after that. */
@Component
public record PastDays(JdbcTemplate jdbc) {

  /** Notes that an import brought some of that day. */
  public void brought(String importId, UnionCode union, LocalDate day) {
    int unused =
        jdbc.update(
            "insert into past_money_day (import_id, union_code, latest) values (?, ?, ?)"
                + " on conflict (import_id, union_code) do update"
                + " set latest = greatest(past_money_day.latest, excluded.latest)",
            importId,
            union.value(),
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
