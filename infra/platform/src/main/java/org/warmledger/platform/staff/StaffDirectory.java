package org.warmledger.platform.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Role;

/** The staff that the ledger has met, in PostgreSQL. It is no event: nothing is allowed by it. */
@Component
public record StaffDirectory(JdbcTemplate jdbc) {

  private static final String OF =
      "select account, name, role, union_code from staff_member where ";

  /** What is looked for, by the account's order. */
  public record Wanted(
      Collection<UnionCode> unions, Optional<String> words, Optional<String> after, int limit) {}

  /** Keeps what is said of somebody; the same again changes nothing. */
  void keep(StaffMember member) {
    jdbc.update(
        "insert into staff_member as known (account, name, role, union_code) values (?, ?, ?, ?)"
            + " on conflict (account) do update set"
            + " name = coalesce(excluded.name, known.name), role = excluded.role,"
            + " union_code = excluded.union_code where (known.name, known.role, known.union_code)"
            + " is distinct from (coalesce(excluded.name, known.name), excluded.role,"
            + " excluded.union_code)",
        member.account().value(),
        member.name().orElse(null),
        member.role().claim(),
        member.union().value());
  }

  /** Those of these accounts that are known. */
  public List<StaffMember> of(Collection<String> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : jdbc.query(
            OF + "account = any(?) order by account",
            (row, n) -> member(row),
            (Object) accounts.toArray(String[]::new));
  }

  /** One of them. */
  public Optional<StaffMember> of(StaffId account) {
    return of(List.of(account.value())).stream().findFirst();
  }

  /** Staff of these unions, by a part of the name or the account. */
  public List<StaffMember> find(Wanted wanted) {
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder(OF).append("union_code = any(?)");
    values.add(wanted.unions().stream().map(UnionCode::value).toArray(String[]::new));
    wanted
        .words()
        .ifPresent(
            words -> {
              sql.append(" and (position(? in lower(name)) > 0 or position(? in account) > 0)");
              values.add(words.toLowerCase(Locale.ROOT));
              values.add(words);
            });
    wanted
        .after()
        .ifPresent(
            last -> {
              sql.append(" and account > ?");
              values.add(last);
            });
    sql.append(" order by account limit ").append(wanted.limit());
    return jdbc.query(sql.toString(), (row, n) -> member(row), values.toArray());
  }

  private static StaffMember member(ResultSet row) throws SQLException {
    return new StaffMember(
        new StaffId(row.getString("account")),
        Optional.ofNullable(row.getString("name")),
        Role.ofClaim(row.getString("role")).orElseThrow(),
        new UnionCode(row.getString("union_code")));
  }
}
