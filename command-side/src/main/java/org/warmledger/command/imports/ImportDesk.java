package org.warmledger.command.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/** Imports as one caller may see and steer them: the own ones, and those below a supervisor. */
@Component
record ImportDesk(
    ImportStore store,
    ReleaseStore releases,
    PastSums sums,
    ImportWorker worker,
    UnionDirectory unions,
    RosterIds rosters) {

  /** What the caller sent in lately, and before it what waits for them or is theirs and waits. */
  List<ImportStatus> recent(Caller caller) {
    Map<String, ImportJob> jobs = new LinkedHashMap<>();
    releases.waiting().stream()
        .flatMap(id -> store.find(id).stream())
        .filter(job -> maySee(caller, job))
        .forEach(job -> jobs.put(job.importId(), job));
    store.recentOf(caller.id()).forEach(job -> jobs.putIfAbsent(job.importId(), job));
    return jobs.values().stream().map(job -> status(caller, job)).toList();
  }

  ImportStatus status(Caller caller, String importId) {
    return status(caller, find(caller, importId));
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

  ImportStatus status(Caller caller, ImportJob job) {
    boolean mayRelease =
        job.state() == ImportState.WAITING
            && caller.role() == Role.SUPERVISOR
            && !job.actor().equals(caller.id());
    return ImportStatus.of(
        job,
        store.counts(job.importId()),
        new ImportStatus.Beside(
            rosters.of(job), store.failure(job.importId()), sums.of(job.importId()), mayRelease));
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
