package org.warmledger.command.tables;

/**
 * How much of a file is read.
 *
 * @param mostRows rows below the header
 * @param mostColumns columns with a name or a value
 * @param longestCell characters of one cell
 * @param mostUnpacked bytes that a packed file may unpack to
 */
public record TableLimits(int mostRows, int mostColumns, int longestCell, long mostUnpacked) {

  private static final int COLUMNS = 100;
  private static final int CELL = 32_767;
  private static final long UNPACKED = 128L << 20;

  /** The usual limits with a chosen number of rows. */
  public static TableLimits ofRows(int mostRows) {
    return new TableLimits(mostRows, COLUMNS, CELL, UNPACKED);
  }
}
