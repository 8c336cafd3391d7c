package org.warmledger.command.imports;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.tables.TableLimits;

/** How large a file may be and how many rows are worked on side by side. */
@Component
class ImportSettings {

  private final int mostRows;
  private final long largestFile;
  private final int lanes;

  ImportSettings(
      @Value("${warmledger.imports.most-rows:100000}") int mostRows,
      @Value("${warmledger.imports.largest-file:20971520}") long largestFile,
      @Value("${warmledger.imports.lanes:16}") int lanes) {
    this.mostRows = mostRows;
    this.largestFile = largestFile;
    this.lanes = lanes;
  }

  /** A roster has as many lines as it may have, and one for their sum. */
  TableLimits limits(ImportKind kind) {
    return TableLimits.ofRows(
        kind == ImportKind.ROSTER ? Math.min(mostRows, Roster.MOST_LINES + 1) : mostRows);
  }

  /** Bytes of a file as it is sent. */
  long largestFile() {
    return largestFile;
  }

  int lanes() {
    return lanes;
  }
}
