package org.warmledger.command.checks.engine;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;

/** What the checks keep, in PostgreSQL; always within the caller's transaction. */
@Component
record CheckStore(JdbcTemplate jdbc) {

  private static final String KEYS = "(code, subject_kind, subject_id)";
  private static final String OF_KEYS =
      KEYS + " in (select * from unnest(?::varchar[], ?::varchar[], ?::varchar[]))";
  private static final String ROW =
      "select code, subject_kind, subject_id, union_path, state, due from check_subject";

  /**
   * How a check stood after a run.
   *
   * @param root the union at the top, which all of these are below
   */
  record Tally(UnionPath root, long subjects, long open) {}

  /** Drops everything kept, which is read anew from the ledger then. */
  void beginAnew(String reader, long pastUntil, String shape) {
    jdbc.update("delete from check_subject");
    jdbc.update("delete from check_finding");
    jdbc.update("delete from check_ahead");
    jdbc.update(
        "insert into check_reader (reader, past_until, shape) values (?, ?, ?)"
            + " on conflict (reader) do update set past_until = excluded.past_until,"
            + " shape = excluded.shape",
        reader,
        pastUntil,
        shape);
  }

  /** Whether what is kept has that shape. */
  boolean isOf(String reader, String shape) {
    return !jdbc.queryForList(
            "select 1 from check_reader where reader = ? and shape = ?",
            Integer.class,
            reader,
            shape)
        .isEmpty();
  }

  /** The position up to which the ledger is the past for the reader. */
  long pastUntil(String reader) {
    return jdbc
        .queryForList("select past_until from check_reader where reader = ?", Long.class, reader)
        .stream()
        .findFirst()
        .orElse(0L);
  }

  /** What is kept of these subjects, nobody else changing it until the transaction ends. */
  Map<SubjectKey, SubjectRow> lock(Collection<SubjectKey> keys) {
    Map<SubjectKey, SubjectRow> found = new HashMap<>();
    jdbc.query(
        ROW + " where " + OF_KEYS + " order by code, subject_kind, subject_id for update",
        row -> {
          SubjectRow kept = row(row);
          found.put(kept.key(), kept);
        },
        columns(keys));
    return found;
  }

  /** Subjects whose day has come and that nobody else looks at. */
  List<SubjectRow> lockDue(LocalDate today, int most) {
    return jdbc.query(
        ROW
            + " where due <= ? order by due, code, subject_kind, subject_id"
            + " limit ? for update skip locked",
        (row, n) -> row(row),
        Date.valueOf(today),
        most);
  }

  private static SubjectRow row(ResultSet row) throws SQLException {
    return new SubjectRow(
        key(row),
        new UnionPath(row.getString("union_path")),
        row.getString("state"),
        Optional.ofNullable(row.getDate("due")).map(Date::toLocalDate));
  }

  private static SubjectKey key(ResultSet row) throws SQLException {
    return new SubjectKey(
        CheckCode.valueOf(row.getString("code")),
        new FindingSubject(
            SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id")));
  }

  private static Object[] columns(Collection<SubjectKey> keys) {
    return new Object[] {
      column(keys, key -> key.code().name()),
      column(keys, key -> key.subject().kind().name()),
      column(keys, key -> key.subject().id())
    };
  }

  private static <T> String[] column(Collection<T> all, Function<T, @Nullable String> part) {
    return all.stream().map(part).toArray(String[]::new);
  }

  void save(List<SubjectRow> rows) {
    List<SubjectKey> keys = rows.stream().map(SubjectRow::key).toList();
    jdbc.update(
        "insert into check_subject (code, subject_kind, subject_id, union_path, state, due)"
            + " select * from unnest(?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[],"
            + " ?::text[], ?::date[]) on conflict "
            + KEYS
            + " do update set union_path = excluded.union_path, state = excluded.state,"
            + " due = excluded.due",
        Stream.concat(
                Arrays.stream(columns(keys)),
                Stream.of(
                    column(rows, row -> row.union().value()),
                    column(rows, SubjectRow::state),
                    column(rows, row -> row.due().map(LocalDate::toString).orElse(null))))
            .toArray());
  }

  /** Has every subject of a check within a union looked at again. */
  void makeDue(CheckCode code, UnionPath union, LocalDate today) {
    jdbc.update(
        "update check_subject set due = ? where code = ? and (union_path = ? or union_path like ?)",
        Date.valueOf(today),
        code.name(),
        union.value(),
        union.value() + "/%");
  }

  /** A setting that does not hold before its day. */
  record Ahead(CheckCode code, UnionPath union) {}

  /** Keeps that a setting comes into force later. */
  void holdsFrom(CheckCode code, UnionPath union, LocalDate from) {
    jdbc.update(
        "insert into check_ahead (code, union_path, holds_from) values (?, ?, ?)"
            + " on conflict do nothing",
        code.name(),
        union.value(),
        Date.valueOf(from));
  }

  /** Takes out those whose day has come. */
  List<Ahead> inForceBy(LocalDate today) {
    return jdbc.query(
        "delete from check_ahead where holds_from <= ? returning code, union_path",
        (row, n) ->
            new Ahead(
                CheckCode.valueOf(row.getString("code")),
                new UnionPath(row.getString("union_path"))),
        Date.valueOf(today));
  }

  /** The causes that these subjects have findings for, and what each was last said to count. */
  Map<SubjectKey, Map<FindingId, OptionalLong>> known(Collection<SubjectKey> keys) {
    Map<SubjectKey, Map<FindingId, OptionalLong>> known = new HashMap<>();
    jdbc.query(
        "select finding_id, code, subject_kind, subject_id, counted from check_finding where "
            + OF_KEYS,
        row -> {
          known
              .computeIfAbsent(key(row), unused -> new HashMap<>())
              .put(new FindingId(row.getString("finding_id")), counted(row));
        },
        columns(keys));
    return known;
  }

  private static OptionalLong counted(ResultSet row) throws SQLException {
    long counted = row.getLong("counted");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(counted);
  }

  /** Keeps what a finding was said to count. */
  void count(FindingId id, long counted) {
    jdbc.update("update check_finding set counted = ? where finding_id = ?", counted, id.value());
  }

  void add(FindingId id, SubjectKey key) {
    jdbc.update(
        "insert into check_finding (finding_id, code, subject_kind, subject_id)"
            + " values (?, ?, ?, ?) on conflict (finding_id) do update set ended = false",
        id.value(),
        key.code().name(),
        key.subject().kind().name(),
        key.subject().id());
  }

  void remove(FindingId id) {
    jdbc.update("delete from check_finding where finding_id = ?", id.value());
  }

  /** Somebody answered for it; the cause is still there. */
  void end(FindingId id) {
    jdbc.update("update check_finding set ended = true where finding_id = ?", id.value());
  }

  /** How many subjects a check has, and how many findings of its are open. */
  List<Tally> tally(CheckCode code) {
    return jdbc.query(
        "select split_part(s.union_path, '/', 1), count(distinct (s.subject_kind, s.subject_id)),"
            + " count(f.finding_id) from check_subject s left join check_finding f on"
            + " f.code = s.code and f.subject_kind = s.subject_kind"
            + " and f.subject_id = s.subject_id and not f.ended where s.code = ? group by 1",
        (row, n) ->
            new Tally(
                UnionPath.root(new UnionCode(row.getString(1))), row.getLong(2), row.getLong(3)),
        code.name());
  }
}
