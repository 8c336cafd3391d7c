package org.warmledger.command.imports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/** Imports as one caller may see and steer them: the own ones, and those below a supervisor. */
@Component
record ImportDesk(
    ImportStore store,
    ReleaseStore releases,
    ReversalStore reversals,
    PastSums sums,
    ImportWorker worker,
    UnionDirectory unions,
    RosterIds rosters) {

  /**
   * What the caller sent in lately, and what others did that the caller may take back; before it
   * what waits for them or is theirs and waits.
   */
  List<ImportStatus> recent(Caller caller) {
    Map<String, ImportJob> jobs = new LinkedHashMap<>();
    releases.waiting().stream()
        .flatMap(id -> store.find(id).stream())
        .filter(job -> maySee(caller, job))
        .forEach(job -> jobs.put(job.importId(), job));
    Stream.concat(store.recentOf(caller.id()).stream(), overseen(caller))
        .sorted(Comparator.comparing(ImportJob::createdAt).reversed())
        .forEach(job -> jobs.putIfAbsent(job.importId(), job));
    return jobs.values().stream().map(job -> status(caller, job)).toList();
  }

  private Stream<ImportJob> overseen(Caller caller) {
    List<UnionCode> below =
        oversees(caller)
            ? reversals.unions().stream().filter(union -> isWithin(caller, union)).toList()
            : List.of();
    return store.recentOf(below).stream();
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
    return status(caller, importId);
  }

  /** What was resumed, once that is stored. */
  void goOn(String importId) {
    worker.submit(importId);
  }

  ImportStatus status(Caller caller, ImportJob job) {
    return status(caller, job, Optional.empty());
  }

  /** One that takes another back, or did before it was asked for once more. */
  ImportStatus status(Caller caller, ImportReversals.TakingBack begun) {
    return status(caller, store.find(begun.importId()).orElseThrow(), begun.alreadySo());
  }

  private ImportStatus status(Caller caller, ImportJob job, Optional<Boolean> alreadySo) {
    boolean mayRelease =
        job.state() == ImportState.WAITING
            && caller.role() == Role.SUPERVISOR
            && !job.actor().equals(caller.id());
    RowCounts counts = store.counts(job.importId());
    return ImportStatus.of(
        job,
        counts,
        new ImportStatus.Beside(
            rosters.of(job),
            store.failure(job.importId()),
            sums.of(job.importId()),
            reversals.of(job.importId(), counts.accepted()),
            alreadySo,
            mayRelease));
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
    return oversees(caller) && isWithin(caller, job.union());
  }

  private static boolean oversees(Caller caller) {
    return caller.role() == Role.SUPERVISOR || caller.role() == Role.ADMIN;
  }

  private boolean isWithin(Caller caller, UnionCode union) {
    return unions.find(union).filter(caller::mayTouch).isPresent();
  }
}
