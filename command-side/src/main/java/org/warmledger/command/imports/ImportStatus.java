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
 * @param unreadSheets that have no such table, or are hidden
 * @param unknownColumns that are not read
 * @param hiddenColumns that are read although the spreadsheet does not show them
 * @param hiddenRows that the spreadsheet does not show; they are refused
 * @param leftOut rows that add others up or repeat the header
 * @param rosterId the roster that came of the file
 * @param reverses the import whose rows it takes back
 * @param reversal what of it was taken back since; absent when nothing was
 * @param alreadySo that all of it had been taken back before, by this import
 * @param sums what its rows say was handed over, by label of the fund, category and year
 * @param mayRelease whether it waits for the caller, among others, to have it written or not
 * @param version another one whenever anything else is told: by it whoever decides says what was
 *     shown, and who follows it hears that it has changed
 * @param failure why it stands still although nobody stopped it
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
    List<String> sheets,
    List<String> unreadSheets,
    List<String> unknownColumns,
    List<String> hiddenColumns,
    int hiddenRows,
    int leftOut,
    String fileHash,
    Instant createdAt,
    List<PastSum> sums,
    boolean mayRelease,
    long version,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> ledgerPosition,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> rosterId,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> reverses,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ReversedRows> reversal,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> alreadySo,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ImportFailure> failure) {

  /** What is told of an import beside its file and its rows. */
  record Beside(
      Optional<RosterId> roster,
      Optional<ImportFailure> failure,
      List<PastSum> sums,
      Optional<ReversedRows> reversal,
      Optional<Boolean> alreadySo,
      boolean mayRelease) {

    /** Who may release it follows from what it is: all are told of one version. */
    private Beside toAnybody() {
      return new Beside(roster, failure, sums, reversal, alreadySo, false);
    }

    private ImportState now(ImportState kept) {
      return kept == ImportState.DONE && reversal.filter(ReversedRows::isWhole).isPresent()
          ? ImportState.TAKEN_BACK
          : kept;
    }
  }

  static ImportStatus of(ImportJob job, RowCounts counts, Beside beside) {
    return of(job, counts, beside, Shows.version(of(job, counts, beside.toAnybody(), 0)));
  }

  private static ImportStatus of(ImportJob job, RowCounts counts, Beside beside, long version) {
    return new ImportStatus(
        job.importId(),
        beside.now(job.state()),
        job.kind(),
        job.mode(),
        job.reading().rows(),
        counts.done(),
        counts.accepted(),
        counts.rejected(),
        counts.duplicate(),
        counts.withheld(),
        job.reading().sheets(),
        job.reading().unreadSheets(),
        job.reading().unknownColumns(),
        job.reading().hiddenColumns(),
        job.reading().hiddenRows(),
        job.reading().leftOut(),
        job.fileHash(),
        job.createdAt(),
        beside.sums,
        beside.mayRelease,
        version,
        counts.position().stream().boxed().findFirst(),
        beside.roster.filter(id -> counts.position().isPresent()).map(RosterId::value),
        job.reverses(),
        beside.reversal,
        beside.alreadySo,
        beside.failure);
  }

  boolean isOver() {
    return state != ImportState.RUNNING;
  }
}
