package org.warmledger.command.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.unions.GoLiveDays;
import org.warmledger.events.ids.CaseId;

/**
 * What was handed over may be imported as long as it is past: from its go-live day (启用日) on the
 * funds of a union are its books, and nothing gets into them by a file.
 */
@Component
record PastMoney(CaseDirectory files, GoLiveDays goLive) {

  private static final String AFTER_GO_LIVE = "AFTER_GO_LIVE";
  private static final String GIVEN_ON = "发放日期";
  private static final String VISITED_ON = "走访日期";

  /** The day of what was handed over, and the column that names it. */
  private record HandedOver(LocalDate day, String column) {}

  /** Refuses what was handed over on a day that the union's books cover. */
  Optional<RowVerdict> keptOut(ImportJob job, int row, CaseId caseId, RowOrder order) {
    return handedOver(caseId, order)
        .filter(given -> isInBooks(job, caseId, given.day()))
        .map(given -> RowVerdict.rejected(row, AFTER_GO_LIVE, given.column()));
  }

  private static Optional<HandedOver> handedOver(CaseId caseId, RowOrder order) {
    return switch (order) {
      case RowOrder.FileRow file -> Optional.empty();
      case RowOrder.AidRow aid -> Optional.of(new HandedOver(aid.occurredOn(), GIVEN_ON));
      case RowOrder.VisitRow visit ->
          Optional.of(visit.in(caseId))
              .filter(PastMoney::bringsSomething)
              .map(said -> new HandedOver(said.occurredOn(), VISITED_ON));
    };
  }

  private static boolean bringsSomething(RecordVisit visit) {
    return !visit.money().isNone() || !visit.goods().isEmpty();
  }

  /** Of files of others nothing is told here: the rules say that there is none. */
  private boolean isInBooks(ImportJob job, CaseId caseId, LocalDate day) {
    return files
        .find(caseId)
        .content()
        .map(file -> file.union())
        .filter(union -> union.isWithin(job.union()))
        .flatMap(union -> goLive.goLiveOn(union.code()))
        .filter(from -> !day.isBefore(from))
        .isPresent();
  }
}
