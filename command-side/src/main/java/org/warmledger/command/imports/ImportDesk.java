package org.warmledger.command.imports;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/** Imports as one caller may see and steer them: the own ones, and those below a supervisor. */
@Component
record ImportDesk(
    ImportStore store, ImportWorker worker, UnionDirectory unions, RosterIds rosters) {

  List<ImportStatus> recent(Caller caller) {
    return store.recentOf(caller.id()).stream().map(this::status).toList();
  }

  ImportStatus status(Caller caller, String importId) {
    return status(find(caller, importId));
  }

  List<RowVerdict> verdicts(
      Caller caller, String importId, List<RowVerdict.Kind> kinds, int afterRow, int limit) {
    return store.verdicts(find(caller, importId).importId(), kinds, afterRow, limit);
  }

  /** Rows in hand are finished; the others wait. */
  ImportStatus stop(Caller caller, String importId) {
    ImportJob job = find(caller, importId);
    if (!store.move(importId, ImportState.RUNNING, ImportState.STOPPED)
        && job.state() != ImportState.STOPPED) {
      throw Problem.of(HttpStatus.CONFLICT, "IMPORT_OVER");
    }
    return status(caller, importId);
  }

  ImportStatus resume(Caller caller, String importId) {
    ImportJob job = find(caller, importId);
    boolean resumed =
        store.move(importId, ImportState.STOPPED, ImportState.RUNNING)
            || store.move(importId, ImportState.FAILED, ImportState.RUNNING);
    if (!resumed && job.state() != ImportState.RUNNING) {
      throw Problem.of(HttpStatus.CONFLICT, "IMPORT_OVER");
    }
    worker.submit(importId);
    return status(caller, importId);
  }

  ImportStatus status(ImportJob job) {
    return ImportStatus.of(
        job, store.counts(job.importId()), rosters.of(job), store.failure(job.importId()));
  }

  ImportJob find(Caller caller, String importId) {
    return store
        .find(importId)
        .filter(job -> maySee(caller, job))
        .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
  }

  private boolean maySee(Caller caller, ImportJob job) {
    if (job.actor().equals(caller.id())) {
      return true;
    }
    boolean oversees = caller.role() == Role.SUPERVISOR || caller.role() == Role.ADMIN;
    return oversees && unions.find(job.union()).filter(caller::mayTouch).isPresent();
  }
}
