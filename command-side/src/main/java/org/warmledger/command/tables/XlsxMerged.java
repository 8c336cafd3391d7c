package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The areas of a sheet whose cells are shown as one. */
final class XlsxMerged {

  private static final int MOST_AREAS = 1_000_000;

  /** An area, rows from 1 as the sheet counts, columns from 0. */
  record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static Area of(String reference) {
      String[] corners = reference.split(":", -1);
      String last = corners[corners.length - 1];
      return new Area(
          row(corners[0]),
          XlsxSheet.column(corners[0]).orElseThrow(XlsxTable::unreadable),
          row(last),
          XlsxSheet.column(last).orElseThrow(XlsxTable::unreadable));
    }

    private static int row(String corner) {
      return Integer.parseInt(corner.replaceFirst("^[A-Z]+", ""));
    }

    boolean hasSeveralRows() {
      return lastRow > firstRow;
    }

    boolean beginsAt(int row, int column) {
      return row == firstRow && column == firstColumn;
    }
  }

  private final List<Area> areas;
  private final List<Area> open = new ArrayList<>();
  private int next;

  private XlsxMerged(List<Area> areas) {
    this.areas = areas;
  }

  /** They stand below all rows, so they are looked for before the rows are read. */
  static XlsxMerged read(XMLStreamReader xml) throws XMLStreamException {
    List<Area> areas = new ArrayList<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("mergeCell")) {
        areas.add(Area.of(XlsxTable.attribute(xml, "ref")));
        if (areas.size() > MOST_AREAS) {
          throw new TableRefused(TableFault.FILE_BOMB);
        }
      }
    }
    areas.sort(Comparator.comparingInt(Area::firstRow));
    return new XlsxMerged(areas);
  }

  /** Those that reach into a row; rows are asked for in their order. */
  List<Area> at(int row) {
    open.removeIf(area -> area.lastRow() < row);
    for (; next < areas.size() && areas.get(next).firstRow() <= row; next++) {
      if (areas.get(next).lastRow() >= row) {
        open.add(areas.get(next));
      }
    }
    if (open.size() > XlsxSheet.MOST_COLUMNS) {
      throw XlsxTable.unreadable();
    }
    return open;
  }
}
