package org.warmledger.command.tables;

import java.util.Map;

/**
 * One row below the header.
 *
 * @param number as a spreadsheet counts, the header of a plain file being row 1
 * @param cells trimmed text by column name, empty cells left out
 * @param hasSurplus whether there are values beyond the last named column, as after an unquoted
 *     comma
 */
public record TableRow(int number, Map<String, String> cells, boolean hasSurplus) {

  public TableRow {
    cells = Map.copyOf(cells);
  }

  /** The cell's text, empty when there is none. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  @Override
  public String toString() {
    return "TableRow " + number;
  }
}
