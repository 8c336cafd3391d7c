package org.warmledger.command.tables;

/** Why a whole file is refused before any of its rows is looked at. */
public enum TableFault {
  /** No rows: no bytes at all, or a header and nothing below it. */
  EMPTY_FILE,
  /** Neither CSV in a known character set nor a complete XLSX. */
  UNREADABLE_FILE,
  /** A spreadsheet of before 2007, or one behind a password. */
  OLD_SPREADSHEET,
  /** A quotation mark that neither opens nor closes a cell. */
  STRAY_QUOTE,
  FILE_TOO_LARGE,
  /** Unpacks to more than an honest table would. */
  FILE_BOMB,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  TOO_MANY_SHEETS,
  CELL_TOO_LONG,
  /** A required column is missing. */
  WRONG_HEADER,
  DUPLICATE_HEADER,
  /** The row that adds a column up says something else than its rows come to. */
  SUM_DIFFERS,
  /** A title states amounts in another unit than a column does. */
  UNITS_DIFFER,
  /** More than one sheet has the header, where one table is asked for. */
  SEVERAL_TABLES;

  /** Whether there is too much of it, as opposed to something wrong with it. */
  public boolean isTooLarge() {
    return switch (this) {
      case EMPTY_FILE,
          UNREADABLE_FILE,
          OLD_SPREADSHEET,
          STRAY_QUOTE,
          WRONG_HEADER,
          DUPLICATE_HEADER,
          SUM_DIFFERS,
          UNITS_DIFFER,
          SEVERAL_TABLES ->
          false;
      case FILE_TOO_LARGE,
          FILE_BOMB,
          TOO_MANY_ROWS,
          TOO_MANY_COLUMNS,
          TOO_MANY_SHEETS,
          CELL_TOO_LONG ->
          true;
    };
  }
}
