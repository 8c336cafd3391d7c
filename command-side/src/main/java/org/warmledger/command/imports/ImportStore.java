package org.warmledger.command.imports;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.tables.Reading;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.waiting.WaitingImports;
import tools.jackson.databind.json.JsonMapper;

/** Imports in PostgreSQL, and the verdicts on their rows, which hold no personal data. */
@Component
class ImportStore {

  private static final int MOST_RECENT = 50;
  private static final String COLUMNS =
      "import_id, kind, heading, mode, release, state, actor, role, union_code, file_hash,"
          + " unknown_columns, row_count, reading, created_at, reverses";

  private static final String TAKEN =
      "select union_code, kind, actor, count(row_number) as taken,"
          + " sum(coalesce(fen, 0) + coalesce(goods_fen, 0)) as given from import_job"
          + " join import_row using (import_id) where import_id = ? and verdict = 'ACCEPTED'"
          + " group by import_id";

  private final JdbcTemplate jdbc;
  private final JsonMapper json;
  private final ImportFiles files;
  private final WaitingImports listed;
  private final VerdictRows rows;
  private final TransactionTemplate transactions;

  ImportStore(
      JdbcTemplate jdbc,
      JsonMapper json,
      ImportFiles files,
      WaitingImports listed,
      VerdictRows rows,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.json = json;
    this.files = files;
    this.listed = listed;
    this.rows = rows;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** Keeps a new import with its file; whether it is new. */
  boolean create(ImportJob job, Path file) {
    return inOne(
        () -> {
          boolean isNew = insert(job);
          if (isNew) {
            files.keep(job.importId(), file);
          }
          return isNew;
        });
  }

  private boolean inOne(Supplier<Boolean> transaction) {
    return Objects.requireNonNull(transactions.execute(status -> transaction.get()));
  }

  private boolean insert(ImportJob job) {
    return jdbc.update(
            "insert into import_job ("
                + COLUMNS
                + ") values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                + " on conflict do nothing",
            job.importId(),
            job.kind().name(),
            job.heading().map(json::writeValueAsString).orElse(null),
            job.mode().name(),
            job.release().name(),
            job.state().name(),
            job.actor().value(),
            job.role(),
            job.union().value(),
            job.fileHash(),
            job.reading().unknownColumns().toArray(String[]::new),
            job.reading().rows(),
            json.writeValueAsString(job.reading()),
            Timestamp.from(job.createdAt()),
            job.reverses().orElse(null))
        > 0;
  }

  Optional<ImportJob> find(String importId) {
    return jdbc
        .query("select " + COLUMNS + " from import_job where import_id = ?", this::job, importId)
        .stream()
        .findFirst();
  }

  List<ImportJob> recentOf(StaffId actor) {
    return jdbc.query(
        "select " + COLUMNS + " from import_job where actor = ? order by created_at desc limit ?",
        this::job,
        actor.value(),
        MOST_RECENT);
  }

  /** The latest of some unions that write, whoever sent them. */
  List<ImportJob> recentOf(List<UnionCode> unions) {
    return jdbc.query(
        "select "
            + COLUMNS
            + " from import_job where mode = 'APPLY' and union_code = any (?)"
            + " order by created_at desc limit ?",
        this::job,
        unions.stream().map(UnionCode::value).toArray(String[]::new),
        MOST_RECENT);
  }

  List<String> running() {
    return jdbc.query(
        "select import_id from import_job where state = 'RUNNING' order by created_at",
        (row, n) -> row.getString(1));
  }

  private ImportJob job(ResultSet row, int n) throws SQLException {
    return new ImportJob(
        row.getString("import_id"),
        ImportKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("heading"))
            .map(text -> json.readValue(text, RosterHeading.class)),
        ImportMode.valueOf(row.getString("mode")),
        ImportRelease.valueOf(row.getString("release")),
        ImportState.valueOf(row.getString("state")),
        new StaffId(row.getString("actor")),
        row.getString("role"),
        new UnionCode(row.getString("union_code")),
        row.getString("file_hash"),
        reading(row),
        row.getTimestamp("created_at").toInstant(),
        Optional.ofNullable(row.getString("reverses")));
  }

  /** Older imports told the columns only. */
  private Reading reading(ResultSet row) throws SQLException {
    String kept = row.getString("reading");
    if (kept != null) {
      return json.readValue(kept, Reading.class);
    }
    List<String> unknown = List.of((String[]) row.getArray("unknown_columns").getArray());
    return new Reading(List.of(), List.of(), unknown, List.of(), row.getInt("row_count"), 0, 0);
  }

  /** Ends an import that cannot go on by itself. */
  void fail(String importId, ImportFailure why) {
    jdbc.update(
        "update import_job set state = 'FAILED', failure = ?, changed_at = now()"
            + " where import_id = ? and state = 'RUNNING'",
        why.name(),
        importId);
  }

  /** Why it stands still, while it does. */
  Optional<ImportFailure> failure(String importId) {
    return jdbc
        .queryForList(
            "select failure from import_job"
                + " where import_id = ? and state = 'FAILED' and failure is not null",
            String.class,
            importId)
        .stream()
        .map(ImportFailure::valueOf)
        .findFirst();
  }

  /** Moves on from one state to another; whether it was in that state. */
  boolean move(String importId, ImportState from, ImportState to) {
    return jdbc.update(
            "update import_job set state = ?, changed_at = now() where import_id = ? and state = ?",
            to.name(),
            importId,
            from.name())
        > 0;
  }

  /**
   * Ends an import that ran through: done when every row has its verdict, and the file has served;
   * waiting, with its file, when some are to be released; failed otherwise.
   *
   * @return whether no row was left out
   */
  boolean end(String importId) {
    return inOne(
        () -> {
          List<ImportState> ended = ended(importId);
          if (ended.contains(ImportState.DONE)) {
            files.forget(importId);
          }
          if (ended.contains(ImportState.WAITING)) {
            jdbc.query(TAKEN, (RowCallbackHandler) row -> list(importId, row), importId);
          }
          return !ended.contains(ImportState.FAILED);
        });
  }

  /** With whatever else waits for a second person. */
  private void list(String importId, ResultSet row) throws SQLException {
    listed.add(
        importId,
        new UnionCode(row.getString("union_code")),
        row.getString("kind"),
        new StaffId(row.getString("actor")),
        row.getInt("taken"),
        row.getLong("given"));
  }

  private List<ImportState> ended(String importId) {
    return jdbc.query(
        "update import_job set changed_at = now(), state = case when row_count ="
            + " (select count(*) from import_row where import_row.import_id = import_job.import_id)"
            + " then case when release = 'NEEDED' and exists (select 1 from import_row where"
            + " import_row.import_id = import_job.import_id and verdict = 'ACCEPTED')"
            + " then 'WAITING' else 'DONE' end else 'FAILED' end"
            + " where import_id = ? and state = 'RUNNING' returning state",
        (row, n) -> ImportState.valueOf(row.getString(1)),
        importId);
  }

  void write(String importId, List<RowVerdict> verdicts) {
    rows.write(importId, verdicts);
  }

  RowCounts counts(String importId) {
    Map<RowVerdict.Kind, Integer> counts = new EnumMap<>(RowVerdict.Kind.class);
    List<Long> positions = new ArrayList<>();
    jdbc.query(
        "select verdict, count(*), max(position) from import_row where import_id = ?"
            + " group by verdict",
        row -> {
          counts.put(RowVerdict.Kind.valueOf(row.getString(1)), row.getInt(2));
          positions.add(row.getLong(3));
        },
        importId);
    return new RowCounts(
        counts.getOrDefault(RowVerdict.Kind.ACCEPTED, 0),
        counts.getOrDefault(RowVerdict.Kind.REJECTED, 0),
        counts.getOrDefault(RowVerdict.Kind.DUPLICATE, 0),
        counts.getOrDefault(RowVerdict.Kind.WITHHELD, 0),
        position(positions.stream().mapToLong(Long::longValue).max().orElse(0)));
  }

  /** Verdicts in the order of the file, after a row. */
  List<RowVerdict> verdicts(String importId, List<RowVerdict.Kind> kinds, int afterRow, int limit) {
    return jdbc.query(
        "select row_number, verdict, coalesce(code, ''), coalesce(field, ''),"
            + " coalesce(stream, '') from import_row where import_id = ? and verdict = any (?) and row_number > ? order by"
            + " row_number limit ?",
        (row, n) ->
            new RowVerdict(
                row.getInt(1),
                RowVerdict.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Optional.empty(),
                row.getString(5)),
        importId,
        kinds.stream().map(Enum::name).toArray(String[]::new),
        afterRow,
        limit);
  }

  /** Positions begin at 1; the driver reads what is absent as 0. */
  private static OptionalLong position(long stored) {
    return stored > 0 ? OptionalLong.of(stored) : OptionalLong.empty();
  }
}
