package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been read so far, and what has not. */
final class Gathered {

  private final TableLimits limits;
  private final Columns columns;
  private final List<String> sheets = new ArrayList<>();
  private final List<String> unreadSheets = new ArrayList<>();
  private final Set<String> unknownColumns = new LinkedHashSet<>();
  private final Set<String> hiddenColumns = new LinkedHashSet<>();
  private int rows;
  private int hiddenRows;
  private int leftOut;

  Gathered(TableLimits limits, Columns columns) {
    this.limits = limits;
    this.columns = columns;
  }

  void header(Header found, BitSet hidden) {
    found.columns().stream()
        .filter(name -> !columns.known().contains(name))
        .forEach(unknownColumns::add);
    found.columns(hidden).stream().filter(columns.known()::contains).forEach(hiddenColumns::add);
  }

  void sheet(String name, boolean isRead) {
    (isRead ? sheets : unreadSheets).add(name);
    if (sheets.size() > 1 && !columns.onEverySheet()) {
      throw new TableRefused(TableFault.SEVERAL_TABLES, String.join("、", sheets));
    }
    if (sheets.size() + unreadSheets.size() > RowPlace.MOST_SHEETS) {
      throw new TableRefused(TableFault.TOO_MANY_SHEETS, RowPlace.MOST_SHEETS);
    }
  }

  /** Counts a row of the sheet that is being read, and says where it stands. */
  int row(int number, boolean isHidden) {
    rows++;
    hiddenRows += isHidden ? 1 : 0;
    if (rows > limits.mostRows()) {
      throw new TableRefused(TableFault.TOO_MANY_ROWS, limits.mostRows());
    }
    return new RowPlace(sheets.size(), number).number();
  }

  void leftOut() {
    leftOut++;
  }

  boolean hasTable() {
    return !sheets.isEmpty();
  }

  Reading reading() {
    if (rows == 0) {
      throw new TableRefused(TableFault.EMPTY_FILE);
    }
    return new Reading(
        sheets,
        unreadSheets,
        List.copyOf(unknownColumns),
        List.copyOf(hiddenColumns),
        rows,
        hiddenRows,
        leftOut);
  }
}
