package org.warmledger.command.tables;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row below the header.
 *
 * @param number as {@link RowPlace} counts: the spreadsheet's own number on the first sheet
 * @param cells by column name, empty cells left out
 * @param hasSurplus whether there are values beyond the last named column, as after an unquoted
 *     comma
 * @param isHidden whether the spreadsheet does not show it
 */
public record TableRow(int number, Map<String, Cell> cells, boolean hasSurplus, boolean isHidden) {

  public TableRow {
    cells = Map.copyOf(cells);
  }

  /** A row that a plain file has. */
  public static TableRow ofTexts(int number, Map<String, String> texts) {
    return new TableRow(
        number,
        texts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, cell -> Cell.text(cell.getValue()))),
        false,
        false);
  }

  /** The cell's text, empty when there is none. */
  public String cell(String column) {
    return shown(column).text();
  }

  /** The cell, a blank one when there is none. */
  public Cell shown(String column) {
    return cells.getOrDefault(column, Cell.BLANK);
  }

  @Override
  public String toString() {
    return "TableRow " + number;
  }
}
