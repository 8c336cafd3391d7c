package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet. */
final class XlsxSheet {

  /** As many as a spreadsheet can have (XFD). */
  static final int MOST_COLUMNS = 16_384;

  private static final int MOST_ROWS = 1_048_576;

  private final XlsxCells cells;
  private final XlsxMerged merged;
  private final RawRows rows;
  private final BitSet hiddenColumns = new BitSet();
  private int number;

  XlsxSheet(XlsxCells cells, XlsxMerged merged, RawRows rows) {
    this.cells = cells;
    this.merged = merged;
    this.rows = rows;
  }

  /** Reads all rows and answers how far it came. */
  int read(XMLStreamReader xml) throws XMLStreamException {
    boolean more = true;
    while (more && xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("col")) {
        columns(xml);
      } else if (xml.isStartElement() && xml.getLocalName().equals("row")) {
        number = rowNumber(XlsxTable.attribute(xml, "r"));
        boolean hidden = isHidden(xml, "ht");
        more = rows.take(number, merged(cells(xml)), hidden);
      }
    }
    return number;
  }

  private void columns(XMLStreamReader xml) {
    if (isHidden(xml, "width")) {
      int from = Math.max(1, Integer.parseInt(XlsxTable.attribute(xml, "min")));
      int to = Math.min(MOST_COLUMNS, Integer.parseInt(XlsxTable.attribute(xml, "max")));
      hiddenColumns.set(from - 1, Math.max(from - 1, to));
      rows.hide(hiddenColumns);
    }
  }

  /** What is folded to nothing is not shown either. */
  private static boolean isHidden(XMLStreamReader xml, String size) {
    return XlsxTable.isSet(xml, "hidden") || XlsxTable.attribute(xml, size).matches("0+(\\.0+)?");
  }

  private int rowNumber(String stated) {
    int next = stated.isEmpty() ? number + 1 : Integer.parseInt(stated);
    if (next <= number || next > MOST_ROWS) {
      throw XlsxTable.unreadable();
    }
    return next;
  }

  private List<Cell> cells(XMLStreamReader xml) throws XMLStreamException {
    List<Cell> row = new ArrayList<>();
    int column = -1;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        column = columnNumber(XlsxTable.attribute(xml, "r"), column);
        Cell shown = cells.read(xml);
        if (!shown.isBlank()) {
          put(row, column, shown);
        }
      } else if (xml.isEndElement() && xml.getLocalName().equals("row")) {
        return row;
      }
    }
    throw XlsxTable.unreadable();
  }

  /** What is shown of cells that are one with others. */
  private List<Cell> merged(List<Cell> row) {
    for (XlsxMerged.Area area : merged.at(number)) {
      int last = Math.min(area.lastColumn(), cells.limits().mostColumns() - 1);
      for (int column = area.firstColumn(); column <= last; column++) {
        Cell own = column < row.size() ? row.get(column) : Cell.BLANK;
        Cell shown = area.beginsAt(number, column) ? own : Cell.BLANK;
        set(row, column, area.hasSeveralRows() ? shown.merged() : shown);
      }
    }
    return row;
  }

  private void put(List<Cell> row, int column, Cell shown) {
    int most = cells.limits().mostColumns();
    if (column >= most) {
      throw new TableRefused(TableFault.TOO_MANY_COLUMNS, most, number);
    }
    set(row, column, shown);
  }

  private static void set(List<Cell> row, int column, Cell shown) {
    while (row.size() <= column) {
      row.add(Cell.BLANK);
    }
    row.set(column, shown);
  }

  /** The column of a reference such as {@code AB12}, from 0; columns only go up. */
  private static int columnNumber(String reference, int previous) {
    return Optional.of(column(reference).orElse(previous + 1))
        .filter(next -> next > previous)
        .orElseThrow(XlsxTable::unreadable);
  }

  /** The column of a reference, from 0; none where it names none. */
  static Optional<Integer> column(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
      column = column * 26 + reference.charAt(at) - 'A' + 1;
      at++;
      if (column > MOST_COLUMNS) {
        throw XlsxTable.unreadable();
      }
    }
    return at == 0 ? Optional.empty() : Optional.of(column - 1);
  }
}
