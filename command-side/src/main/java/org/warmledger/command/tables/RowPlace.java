package org.warmledger.command.tables;

/**
 * Where a row stands, as one number: rows of a workbook's further sheets are counted on from a
 * round number each, so that a row of the first has the spreadsheet's own.
 *
 * @param sheet of those that are read, from 0
 * @param row as the spreadsheet counts
 */
public record RowPlace(int sheet, int row) {

  /** Of one workbook as many are read. */
  public static final int MOST_SHEETS = 100;

  private static final int SHEET = 1 << 21;

  public static RowPlace of(int number) {
    return new RowPlace(number / SHEET, number % SHEET);
  }

  public int number() {
    return sheet * SHEET + row;
  }
}
