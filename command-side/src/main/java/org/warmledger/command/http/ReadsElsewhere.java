package org.warmledger.command.http;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.reads.ActLog;
import org.warmledger.platform.reads.ReadLog;
import org.warmledger.platform.web.Caller;

/**
 * Notes what this side is asked in the access log of the side that answers questions, which may be
 * kept elsewhere. Nothing that is told here is told in full. Where both sides run together, the
 * other one notes.
 */
@Component
@Fallback
record ReadsElsewhere(JdbcTemplate jdbc, Registered unions) implements ReadLog, ActLog {

  private static final String NOTE =
      "insert into access_log (at, actor, role, union_code, union_path, what, subject, purpose,"
          + " rows, in_full, files, asked) values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)";

  private static final String ACTED =
      "insert into access_log (at, actor, role, union_code, union_path, what, subject, purpose,"
          + " rows, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)";

  @Override
  public void shown(Caller caller, String subject, long rows, List<String> files) {
    note(caller, new Asked("LIST", subject, rows, files), List.of(Optional.empty()));
  }

  @Override
  public void rehearsed(Caller caller, String subject, long rows, List<String> files) {
    note(caller, new Asked("DRY_RUN", subject, rows, files), List.of(Optional.empty()));
  }

  @Override
  public void denied(Caller caller, String subject) {
    note(caller, "DENIED", subject, List.of(Optional.empty()));
  }

  @Override
  public void acted(Caller caller, Act act, String subject, String outcome) {
    if (isKept()) {
      jdbc.update(
          ACTED,
          Timestamp.from(Instant.now()),
          caller.id().value(),
          caller.role().claim(),
          caller.union().value(),
          path(caller),
          act.name(),
          subject,
          caller.purpose().orElse(null),
          outcome);
    }
  }

  /**
   * What was asked and nothing shown of.
   *
   * @param asked a keyed hash for each person asked about
   */
  void note(Caller caller, String what, String subject, List<Optional<String>> asked) {
    note(caller, new Asked(what, subject, 0, List.of()), asked);
  }

  /** What was asked, and how much of it was shown. */
  private record Asked(String what, String subject, long rows, List<String> files) {}

  private void note(Caller caller, Asked about, List<Optional<String>> asked) {
    if (isKept()) {
      Timestamp now = Timestamp.from(Instant.now());
      String path = path(caller);
      jdbc.batchUpdate(
          NOTE,
          asked.stream()
              .map(
                  one ->
                      new Object[] {
                        now,
                        caller.id().value(),
                        caller.role().claim(),
                        caller.union().value(),
                        path,
                        about.what(),
                        about.subject(),
                        caller.purpose().orElse(null),
                        about.rows(),
                        about.files().toArray(String[]::new),
                        one.orElse(null)
                      })
              .toList());
    }
    ReadLog.isNoted();
  }

  private boolean isKept() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select to_regclass('access_log') is not null", Boolean.class));
  }

  private String path(Caller caller) {
    return unions
        .find(caller.union())
        .map(Registered.Known::path)
        .map(UnionPath::value)
        .orElse(caller.union().value());
  }
}
