package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet. */
final class XlsxSheet {

  /** As many as a spreadsheet can have (XFD). */
  private static final int MOST_COLUMNS = 16_384;

  private static final int MOST_ROWS = 1_048_576;

  private final TableLimits limits;
  private final XlsxStyles styles;
  private final List<String> texts;
  private final boolean from1904;
  private final RawRows rows;
  private int number;

  XlsxSheet(
      TableLimits limits, XlsxStyles styles, List<String> texts, boolean from1904, RawRows rows) {
    this.limits = limits;
    this.styles = styles;
    this.texts = texts;
    this.from1904 = from1904;
    this.rows = rows;
  }

  /** Reads all rows and answers how far it came. */
  int read(XMLStreamReader xml) throws XMLStreamException {
    boolean more = true;
    while (more && xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("row")) {
        number = rowNumber(XlsxTable.attribute(xml, "r"));
        more = rows.take(number, cells(xml));
      }
    }
    return number;
  }

  private int rowNumber(String stated) {
    int next = stated.isEmpty() ? number + 1 : Integer.parseInt(stated);
    if (next <= number || next > MOST_ROWS) {
      throw XlsxTable.unreadable();
    }
    return next;
  }

  private List<String> cells(XMLStreamReader xml) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    int column = -1;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        column = columnNumber(XlsxTable.attribute(xml, "r"), column);
        String shown = cell(xml);
        if (!shown.isEmpty()) {
          put(cells, column, shown);
        }
      } else if (xml.isEndElement() && xml.getLocalName().equals("row")) {
        return cells;
      }
    }
    throw XlsxTable.unreadable();
  }

  private void put(List<String> cells, int column, String shown) {
    if (column >= limits.mostColumns()) {
      throw new TableRefused(TableFault.TOO_MANY_COLUMNS, limits.mostColumns());
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(shown);
  }

  /** The column of a reference such as {@code AB12}, from 0; columns only go up. */
  private static int columnNumber(String reference, int previous) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
      column = column * 26 + reference.charAt(at) - 'A' + 1;
      at++;
      if (column > MOST_COLUMNS) {
        throw XlsxTable.unreadable();
      }
    }
    int index = at == 0 ? previous + 1 : column - 1;
    if (index <= previous) {
      throw XlsxTable.unreadable();
    }
    return index;
  }

  private String cell(XMLStreamReader xml) throws XMLStreamException {
    String type = XlsxTable.attribute(xml, "t");
    String style = XlsxTable.attribute(xml, "s");
    boolean isDate = !style.isEmpty() && styles.isDate(Integer.parseInt(style));
    StringBuilder value = new StringBuilder();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()
          && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
        XlsxTable.append(xml, value, limits);
      } else if (xml.isEndElement() && xml.getLocalName().equals("c")) {
        return shown(type, value.toString(), isDate);
      }
    }
    throw XlsxTable.unreadable();
  }

  private String shown(String type, String value, boolean isDate) {
    return switch (type) {
      case "s" -> sharedText(value);
      case "", "n" -> isDate ? XlsxCell.date(value, from1904) : XlsxCell.number(value);
      default -> value;
    };
  }

  private String sharedText(String index) {
    if (index.isEmpty()) {
      return "";
    }
    int at = Integer.parseInt(index.strip());
    if (at < 0 || at >= texts.size()) {
      throw XlsxTable.unreadable();
    }
    return texts.get(at);
  }
}
