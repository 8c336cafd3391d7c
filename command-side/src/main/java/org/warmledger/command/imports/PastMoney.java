package org.warmledger.command.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.imports.rows.HandedOut;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.unions.GoLiveDays;
import org.warmledger.command.unions.PastDays;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;

/**
 * What was handed over may be imported as long as it is past: from its go-live day (启用日) on the
 * funds of a union are its books, and nothing gets into them by a file. What is past bears the
 * label of the fund that it came from then, and never names a fund of this ledger.
 */
@Component
record PastMoney(CaseDirectory files, GoLiveDays goLive, PastDays days) {

  private static final String AFTER_GO_LIVE = "AFTER_GO_LIVE";
  private static final String FUND_OF_THIS_LEDGER = "FUND_OF_THIS_LEDGER";
  private static final String FUND = "资金编号";

  /**
   * Refuses what was handed over on a day that the union's books cover, or out of one of them.
   *
   * @param labelsOfFunds what names a fund of this ledger
   */
  Optional<RowVerdict> keptOut(
      int row, Optional<UnionPath> union, RowOrder order, Set<String> labelsOfFunds) {
    return order
        .handedOut()
        .filter(given -> isInBooks(union, given.on()))
        .map(given -> RowVerdict.rejected(row, AFTER_GO_LIVE, given.column()))
        .or(() -> outOfAFund(row, order, labelsOfFunds));
  }

  /** Keeps in mind of which day money of the past is in the ledger now. */
  RowVerdict brought(ImportJob job, Optional<UnionPath> union, RowOrder order, RowVerdict verdict) {
    if (verdict.there().isPresent()) {
      order
          .handedOut()
          .filter(HandedOut::isSomething)
          .ifPresent(
              given -> union.ifPresent(of -> days.brought(job.importId(), of.code(), given.on())));
    }
    return verdict;
  }

  private Optional<RowVerdict> outOfAFund(int row, RowOrder order, Set<String> labelsOfFunds) {
    return order
        .handedOut()
        .map(HandedOut::label)
        .filter(labelsOfFunds::contains)
        .map(label -> RowVerdict.rejected(row, FUND_OF_THIS_LEDGER, FUND));
  }

  /**
   * The union whose file it is; of files of others nothing is told: the rules say there is none.
   */
  Optional<UnionPath> keeper(ImportJob job, CaseId caseId) {
    return files
        .find(caseId)
        .content()
        .map(file -> file.union())
        .filter(union -> union.isWithin(job.union()));
  }

  private boolean isInBooks(Optional<UnionPath> union, LocalDate day) {
    return union
        .flatMap(of -> goLive.goLiveOn(of.code()))
        .filter(from -> !day.isBefore(from))
        .isPresent();
  }
}
