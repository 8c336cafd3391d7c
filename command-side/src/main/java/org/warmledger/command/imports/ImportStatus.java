package org.warmledger.command.imports;

import java.time.Instant;
import java.util.List;

/** How an import stands, as told over HTTP. */
record ImportStatus(
    String importId,
    ImportState state,
    String kind,
    String mode,
    int rows,
    int done,
    int accepted,
    int rejected,
    int duplicate,
    List<String> unknownColumns,
    String fileHash,
    Instant createdAt) {

  static ImportStatus of(ImportJob job, RowCounts counts) {
    return new ImportStatus(
        job.importId(),
        job.state(),
        job.kind().wire(),
        job.mode().wire(),
        job.rows(),
        counts.done(),
        counts.accepted(),
        counts.rejected(),
        counts.duplicate(),
        job.unknownColumns(),
        job.fileHash(),
        job.createdAt());
  }

  boolean isOver() {
    return state != ImportState.RUNNING;
  }
}
