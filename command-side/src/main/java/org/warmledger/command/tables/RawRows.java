package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns rows of bare cells into a header and named cells; blank rows do not count. */
final class RawRows {

  private final TableLimits limits;
  private final TableReader.Sink sink;
  private Optional<Header> header = Optional.empty();
  private int rows;

  RawRows(TableLimits limits, TableReader.Sink sink) {
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * Takes the next row.
   *
   * @return whether to read on
   */
  boolean take(int number, List<String> values) {
    List<String> cells = trimmed(values);
    if (cells.isEmpty()) {
      return true;
    }
    if (header.isEmpty()) {
      Header found = Header.of(cells);
      header = Optional.of(found);
      sink.header(found.columns());
      return true;
    }
    rows++;
    if (rows > limits.mostRows()) {
      throw new TableRefused(TableFault.TOO_MANY_ROWS, limits.mostRows());
    }
    return sink.row(named(number, cells, header.get()));
  }

  private List<String> trimmed(List<String> values) {
    List<String> cells = new ArrayList<>(values.size());
    int last = 0;
    for (String value : values) {
      if (value.length() > limits.longestCell()) {
        throw new TableRefused(TableFault.CELL_TOO_LONG, limits.longestCell());
      }
      cells.add(value.strip());
      last = cells.getLast().isEmpty() ? last : cells.size();
    }
    if (last > limits.mostColumns()) {
      throw new TableRefused(TableFault.TOO_MANY_COLUMNS, limits.mostColumns());
    }
    return cells.subList(0, last);
  }

  private static TableRow named(int number, List<String> cells, Header header) {
    Map<String, String> named = HashMap.newHashMap(cells.size());
    boolean surplus = false;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty()) {
        Optional<String> column = header.column(i);
        column.ifPresent(name -> named.put(name, cell));
        surplus |= column.isEmpty();
      }
    }
    return new TableRow(number, named, surplus);
  }

  void end() {
    if (rows == 0) {
      throw new TableRefused(TableFault.EMPTY_FILE);
    }
  }
}
