package org.warmledger.command.tables;

import java.util.List;

/**
 * What of a file is read, and what is not: said before anything is written.
 *
 * @param sheets whose rows are read, in their order; a plain file has none with a name
 * @param unreadSheets that have no such table, or are hidden
 * @param unknownColumns that are not read
 * @param hiddenColumns that are read although the spreadsheet does not show them
 * @param rows that have a value
 * @param hiddenRows of these that the spreadsheet does not show; they are refused
 * @param leftOut rows that add others up or repeat the header
 */
public record Reading(
    List<String> sheets,
    List<String> unreadSheets,
    List<String> unknownColumns,
    List<String> hiddenColumns,
    int rows,
    int hiddenRows,
    int leftOut) {

  public Reading {
    sheets = List.copyOf(sheets);
    unreadSheets = List.copyOf(unreadSheets);
    unknownColumns = List.copyOf(unknownColumns);
    hiddenColumns = List.copyOf(hiddenColumns);
  }
}
