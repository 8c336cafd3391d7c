package org.warmledger.command.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.tables.TableFault;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.Columns;
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
  ImportJob take(
      String importId,
      Caller caller,
      ImportKind kind,
      Optional<RosterHeading> heading,
      ImportMode mode,
      Path file)
      throws IOException {
    if (Files.size(file) > settings.largestFile()) {
      throw new TableRefused(TableFault.FILE_TOO_LARGE, settings.largestFile());
    }
    FirstLook look = new FirstLook(kind.columns(mappings));
    new TableReader(settings.limits(kind)).read(file, look);
    ImportJob job =
        new ImportJob(
            importId,
            kind,
            heading,
            mode,
            ImportState.RUNNING,
            caller.id(),
            caller.role().claim(),
            caller.union(),
            ImportFiles.hash(file),
            look.unknownColumns,
            look.rows,
            Instant.now());
    if (store.create(job, file)) {
      worker.submit(importId);
      return job;
    }
    return store
        .find(importId)
        .filter(known -> known.isOf(job))
        .orElseThrow(() -> Refusal.of(RejectionCode.IDEMPOTENCY_KEY_REUSED));
  }

  /** Checks the header and counts the rows. */
  private static final class FirstLook implements TableReader.Sink {

    private final Columns mapping;
    private List<String> unknownColumns = List.of();
    private int rows;

    FirstLook(Columns mapping) {
      this.mapping = mapping;
    }

    @Override
    public void header(List<String> columns) {
      List<String> missing = new ArrayList<>(mapping.required());
      missing.removeAll(columns);
      if (!missing.isEmpty()) {
        throw new TableRefused(TableFault.WRONG_HEADER, String.join("、", missing));
      }
      unknownColumns =
          columns.stream().filter(column -> !mapping.known().contains(column)).toList();
    }

    @Override
    public boolean row(TableRow row) {
      rows++;
      return true;
    }
  }
}
