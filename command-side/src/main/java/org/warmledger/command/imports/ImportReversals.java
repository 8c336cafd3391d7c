package org.warmledger.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.tables.Reading;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.UploadFolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Begins to take an import back: by another person than sent it in (C13), who has rehearsed it, and
 * once it is over. It is an import itself: it can be followed, stopped and resumed.
 */
@Component
record ImportReversals(
    ImportDesk desk,
    ImportStore store,
    ReversalStore taken,
    ImportIntake intake,
    UploadFolder uploads,
    JsonMapper json) {

  /**
   * What was begun.
   *
   * @param alreadySo true of an import that had taken all of it back before
   */
  record TakingBack(String importId, Optional<Boolean> alreadySo) {}

  TakingBack begin(String id, Caller caller, String importId, ImportMode mode, Reversing why) {
    ImportJob original = desk.find(caller, importId);
    int rows = store.counts(importId).accepted();
    refuseUnlessReversible(original, caller, rows);
    boolean applies = mode == ImportMode.APPLY;
    if (applies && !taken.isRehearsed(importId, caller.id())) {
      throw Problem.of(HttpStatus.CONFLICT, "IMPORT_NOT_REHEARSED");
    }
    Optional<ReversedRows> before =
        applies && store.find(id).isEmpty() ? wholly(importId, rows) : Optional.empty();
    if (before.isPresent()) {
      return new TakingBack(before.get().importId(), Optional.of(true));
    }
    try (UploadFolder.Held held = uploads.create()) {
      Files.write(held.path(), json.writeValueAsBytes(why));
      return new TakingBack(
          intake.begun(job(id, caller, original, mode, held, rows), held.path()).importId(),
          Optional.empty());
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  /** How it stands by now. */
  ImportStatus status(Caller caller, TakingBack begun) {
    return desk.status(caller, begun);
  }

  /** All of it was taken back, and nothing of it stands again. */
  private Optional<ReversedRows> wholly(String importId, int rows) {
    return taken
        .of(importId, rows)
        .filter(ReversedRows::isWhole)
        .filter(whole -> !taken.standsAgain(importId));
  }

  private static void refuseUnlessReversible(ImportJob original, Caller caller, int rows) {
    if (original.actor().equals(caller.id())) {
      throw Refusal.of(RejectionCode.C13_SAME_HANDS);
    }
    if (original.state() == ImportState.RUNNING) {
      throw Problem.of(HttpStatus.CONFLICT, "IMPORT_RUNNING");
    }
    boolean wrote = original.mode() == ImportMode.APPLY && original.state().mayHaveWritten();
    if (!wrote || original.reverses().isPresent() || rows == 0) {
      throw Refusal.of(RejectionCode.NOTHING_TO_TAKE_BACK);
    }
  }

  private static ImportJob job(
      String id,
      Caller caller,
      ImportJob original,
      ImportMode mode,
      UploadFolder.Held why,
      int rows) {
    Reading none =
        new Reading(original.reading().sheets(), List.of(), List.of(), List.of(), rows, 0, 0);
    return new ImportJob(
        id,
        original.kind(),
        Optional.empty(),
        mode,
        ImportRelease.NOT_NEEDED,
        ImportState.RUNNING,
        caller.id(),
        caller.role().claim(),
        caller.union(),
        why.sha256(),
        none,
        Instant.now(),
        Optional.of(original.importId()));
  }
}
