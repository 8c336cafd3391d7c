package org.warmledger.query.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AccessPurpose;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.reads.ActLog;
import org.warmledger.platform.reads.ReadLog;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.unions.Unions;

/**
 * Notes who read what. A note is on disk before its read is answered, each by itself: nothing is
 * read that is not noted, no crash loses a note, and no note waits for another (ADR 0026).
 */
@Component
public record AccessLog(AccessTable table, Unions unions) implements ReadLog, ActLog {

  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

  @Override
  public void shown(Caller caller, String subject, long rows, List<String> files) {
    note(caller, Accessed.LIST, subject, rows, files);
  }

  @Override
  public void rehearsed(Caller caller, String subject, long rows, List<String> files) {
    note(caller, Accessed.DRY_RUN, subject, rows, files);
  }

  @Override
  public void denied(Caller caller, String subject) {
    note(caller, Accessed.DENIED, subject, 0, List.of());
  }

  @Override
  public void acted(Caller caller, Act act, String subject, String outcome) {
    Access.Read read =
        new Access.Read(
            Instant.now(),
            caller.id().value(),
            caller.role().claim(),
            Accessed.of(act),
            subject,
            caller.purpose(),
            0,
            false,
            List.of(),
            Optional.empty(),
            Optional.of(outcome));
    add(caller, read);
  }

  /**
   * Notes that a caller reads something, before anything of it is answered. Whatever no controller
   * notes by itself is noted as it is answered.
   *
   * @throws Problem 500 {@code READ_NOT_NOTED} when the table can't hold the note; 503 {@code
   *     STORE_UNAVAILABLE} when there is no table
   */
  public void note(Caller caller, Accessed what, String subject, long rows, List<String> files) {
    note(caller, what, subject, rows, files, Optional.empty());
  }

  /** A list that shows no file, such as that of the staff, shows nobody in full (C27). */
  private static boolean isInFull(Accessed what, List<String> files) {
    return what.isRead() && (what != Accessed.LIST || !files.isEmpty());
  }

  /**
   * Refuses whoever looks for a whole number and states no task of the list; what they looked for
   * is noted all the same.
   *
   * @param asked keyed hash of the number
   * @throws Problem 403 {@code PURPOSE_REQUIRED}
   */
  public void requireTask(Caller caller, String subject, String asked) {
    if (caller.task().isEmpty()) {
      note(caller, Accessed.DENIED, subject, 0, List.of(), Optional.of(asked));
    }
    caller.requireTask();
  }

  /**
   * The same where one task alone will do.
   *
   * @throws Problem 403 {@code PURPOSE_REQUIRED}
   */
  public void requireTask(Caller caller, AccessPurpose task, String subject, String asked) {
    if (caller.task().filter(task::equals).isEmpty()) {
      note(caller, Accessed.DENIED, subject, 0, List.of(), Optional.of(asked));
      throw Problem.of(HttpStatus.FORBIDDEN, "PURPOSE_REQUIRED");
    }
  }

  /**
   * As above, of what was looked for by a whole number.
   *
   * @param asked keyed hash of the number; never the number itself
   */
  public void note(
      Caller caller,
      Accessed what,
      String subject,
      long rows,
      List<String> files,
      Optional<String> asked) {
    Access.Read read =
        new Access.Read(
            Instant.now(),
            caller.id().value(),
            caller.role().claim(),
            what,
            subject,
            caller.purpose(),
            rows,
            isInFull(what, files) && caller.sight().showsAccounts(),
            files,
            asked,
            Optional.empty());
    add(caller, read);
  }

  private void add(Caller caller, Access.Read read) {
    String union = caller.union().value();
    String path = unions.path(caller.union()).map(UnionPath::value).orElse(union);
    try {
      table.add(new Access(read, union, path));
      ReadLog.isNoted();
    } catch (DataIntegrityViolationException e) {
      LOG.error("a read ({}) was refused: the access log cannot hold its note", read.what());
      throw Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "READ_NOT_NOTED");
    } catch (BadSqlGrammarException e) {
      LOG.error("a read ({}) was refused: there is no access log", read.what());
      throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE");
    }
  }
}
