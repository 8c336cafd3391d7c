package org.warmledger.command.imports;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.web.Problem;

/**
 * Past money gets into the ledger by two pairs of hands (ADR 0043): what one person sent in was
 * tried to the last row, another one sees its sums and lets it be written, or does not. Asked for
 * again by the same person it is so already.
 */
@Component
record ImportReleases(ImportDesk desk, ReleaseStore store, ImportWorker worker) {

  private static final String NOT_WAITING = "IMPORT_NOT_WAITING";

  /** Has its rows written. */
  ImportStatus release(Call call, String importId) {
    ImportJob job = desk.find(call.caller(), importId);
    StaffId by = call.by();
    if (job.actor().equals(by)) {
      throw Refusal.of(RejectionCode.C13_SAME_HANDS);
    }
    boolean isSo = job.release() == ImportRelease.GIVEN && store.isDecidedBy(importId, by);
    if (!isSo) {
      carryOut(call, job, () -> released(importId, by));
    }
    return desk.status(call.caller(), importId);
  }

  private boolean released(String importId, StaffId by) {
    boolean wasWaiting = store.release(importId, by);
    if (wasWaiting) {
      worker.submit(importId);
    }
    return wasWaiting;
  }

  /** Has nothing of it written; whoever sent it may take it back so. */
  ImportStatus refuse(Call call, String importId) {
    ImportJob job = desk.find(call.caller(), importId);
    StaffId by = call.by();
    boolean isSo = job.state() == ImportState.REFUSED && store.isDecidedBy(importId, by);
    if (!isSo) {
      carryOut(call, job, () -> store.refuse(importId, by));
    }
    return desk.status(call.caller(), importId);
  }

  private void carryOut(Call call, ImportJob job, BooleanSupplier decided) {
    requireWaiting(job.state() == ImportState.WAITING);
    var unused =
        call.asSeen(
            Optional.of(
                new Written(job.importId(), desk.status(call.caller(), job.importId()).version())));
    requireWaiting(call.dryRun() || decided.getAsBoolean());
  }

  private static void requireWaiting(boolean is) {
    if (!is) {
      throw Problem.of(HttpStatus.CONFLICT, NOT_WAITING);
    }
  }
}
