package org.warmledger.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.ledger.OneProcess;
import org.warmledger.command.ledger.WorkedOff;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableReader;
import org.warmledger.platform.web.UploadFolder;

/** Works through imports: each pass gives a verdict to the rows that have none. */
@Component
class ImportWorker extends WorkedOff {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(15);

  private final ImportStore store;
  private final ImportFiles files;
  private final UploadFolder folder;
  private final ImportSettings settings;
  private final RowMappings mappings;
  private final RowLedger ledger;
  private final RosterImport rosters;
  private final RowReversals reversals;

  ImportWorker(
      ImportStore store,
      ImportFiles files,
      UploadFolder folder,
      OneProcess oneProcess,
      ImportSettings settings,
      RowMappings mappings,
      RowLedger ledger,
      RosterImport rosters,
      RowReversals reversals) {
    super("import", LOOK_EVERY, oneProcess);
    this.store = store;
    this.files = files;
    this.folder = folder;
    this.settings = settings;
    this.mappings = mappings;
    this.ledger = ledger;
    this.rosters = rosters;
    this.reversals = reversals;
  }

  @Override
  protected List<String> due() {
    return store.running();
  }

  @Override
  protected void failed(String importId, Exception failure) {
    ImportFailure.of(failure).ifPresent(why -> store.fail(importId, why));
  }

  @Override
  protected void workOn(String importId) throws InterruptedException {
    Optional<ImportJob> job =
        store.find(importId).filter(found -> found.state() == ImportState.RUNNING);
    if (job.isPresent()) {
      try (UploadFolder.Held file = folder.create()) {
        if (files.restore(job.get(), file.path())) {
          run(job.get(), file.path());
        }
      } catch (IOException diskAway) {
        throw new UncheckedIOException(diskAway);
      }
    }
  }

  private void run(ImportJob job, Path file) throws InterruptedException {
    VerdictLog log = new VerdictLog(store, job.importId());
    try {
      if (job.reverses().isPresent()) {
        reversals.run(job, file, log, this::isClosing);
      } else if (job.kind() == ImportKind.ROSTER) {
        rosters.run(job, file, log);
      } else {
        rowByRow(job, file, log);
      }
    } finally {
      log.flush();
    }
    if (!isClosing()) {
      log.end();
    }
  }

  private void rowByRow(ImportJob job, Path file, VerdictLog log) throws InterruptedException {
    List<RowVerdict> earlier =
        store.verdicts(
            job.importId(),
            List.copyOf(EnumSet.allOf(RowVerdict.Kind.class)),
            0,
            Integer.MAX_VALUE);
    try (RowLanes lanes = new RowLanes(settings.lanes())) {
      RowMapping mapping = job.kind().rows(mappings);
      ImportRun run = new ImportRun(job.asReleased(), mapping, ledger, log, lanes, this::isClosing);
      Reading unused =
          new TableReader(settings.limits(job.kind()), mapping).read(file, run.after(earlier));
      run.rest();
      lanes.finish();
    }
  }
}
