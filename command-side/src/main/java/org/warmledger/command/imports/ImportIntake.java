package org.warmledger.command.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableFault;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.platform.web.Caller;

/** Takes a file in: what is wrong with it as a whole is said at once, before anything is stored. */
@Component
record ImportIntake(
    ImportSettings settings, RowMappings mappings, ImportStore store, ImportWorker worker) {

  /**
   * Stores the file and starts on it. The same id and file again is the same import.
   *
   * @throws TableRefused when the file as a whole cannot be taken
   */
  ImportJob take(String importId, Caller caller, ImportOrder order, Path file) throws IOException {
    if (Files.size(file) > settings.largestFile()) {
      throw new TableRefused(TableFault.FILE_TOO_LARGE, settings.largestFile());
    }
    PastMoneySeeker past = new PastMoneySeeker(order, mappings);
    Reading reading =
        new TableReader(settings.limits(order.kind()), order.kind().columns(mappings))
            .read(file, past);
    ImportJob job =
        new ImportJob(
            importId,
            order.kind(),
            order.heading(),
            order.mode(),
            past.release(),
            ImportState.RUNNING,
            caller.id(),
            caller.role().claim(),
            caller.union(),
            order.fileHash(),
            reading,
            Instant.now(),
            Optional.empty());
    return begun(job, file);
  }

  /** Keeps it and starts on it, once. */
  ImportJob begun(ImportJob job, Path file) {
    if (store.create(job, file)) {
      worker.submit(job.importId());
      return job;
    }
    return store
        .find(job.importId())
        .filter(known -> known.isOf(job))
        .orElseThrow(() -> Refusal.of(RejectionCode.IDEMPOTENCY_KEY_REUSED));
  }
}
