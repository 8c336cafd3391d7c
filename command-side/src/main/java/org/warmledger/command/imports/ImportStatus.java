package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.RosterId;

/**
 * How an import stands, as told over HTTP.
 *
 * @param ledgerPosition a read that asks for this position reflects every row that was accepted or
 *     was there already; absent while there is none, and for a rehearsal
 * @param rosterId the roster that came of the file
 */
record ImportStatus(
    String importId,
    ImportState state,
    ImportKind kind,
    ImportMode mode,
    int rows,
    int done,
    int accepted,
    int rejected,
    int duplicate,
    int withheld,
    List<String> unknownColumns,
    String fileHash,
    Instant createdAt,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> ledgerPosition,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> rosterId) {

  static ImportStatus of(ImportJob job, RowCounts counts, Optional<RosterId> roster) {
    return new ImportStatus(
        job.importId(),
        job.state(),
        job.kind(),
        job.mode(),
        job.rows(),
        counts.done(),
        counts.accepted(),
        counts.rejected(),
        counts.duplicate(),
        counts.withheld(),
        job.unknownColumns(),
        job.fileHash(),
        job.createdAt(),
        counts.position().stream().boxed().findFirst(),
        roster.filter(id -> counts.position().isPresent()).map(RosterId::value));
  }

  boolean isOver() {
    return state != ImportState.RUNNING;
  }
}
