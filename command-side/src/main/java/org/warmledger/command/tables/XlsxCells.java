package org.warmledger.command.tables;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one workbook as they show. */
record XlsxCells(TableLimits limits, XlsxStyles styles, List<String> texts, boolean from1904) {

  /** What stands in a cell: its formula, if any, and what it came to. */
  private record Stored(String value, boolean hasFormula) {}

  Cell read(XMLStreamReader xml) throws XMLStreamException {
    String type = XlsxTable.attribute(xml, "t");
    String style = XlsxTable.attribute(xml, "s");
    XlsxStyles.Look look = styles.look(style.isEmpty() ? 0 : Integer.parseInt(style));
    return shown(type, stored(xml), look);
  }

  private Stored stored(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder value = new StringBuilder();
    boolean formula = false;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "v" -> XlsxText.append(xml, value, limits);
          case "is" -> value.append(XlsxText.read(xml, "is", limits));
          case "f" -> formula = true;
          default -> {
            // Extensions say nothing that is shown as the cell's value.
          }
        }
      } else if (xml.isEndElement() && xml.getLocalName().equals("c")) {
        return new Stored(value.toString(), formula);
      }
    }
    throw XlsxTable.unreadable();
  }

  private Cell shown(String type, Stored stored, XlsxStyles.Look look) {
    String value = stored.value();
    return switch (type) {
      case "s" -> text(sharedText(value), look);
      case "str" -> text(XlsxText.decoded(value), look);
      case "inlineStr" -> text(value, look);
      case "b" -> Cell.text(value.isEmpty() ? "" : value.strip().equals("1") ? "TRUE" : "FALSE");
      case "e" -> new Cell(value.isEmpty() ? "#" : value, Cell.Form.ERROR);
      case "", "n" ->
          value.isEmpty() && stored.hasFormula()
              ? new Cell("=", Cell.Form.UNCALCULATED)
              : XlsxCell.of(value, look, from1904);
      default -> Cell.text(value);
    };
  }

  private static Cell text(String text, XlsxStyles.Look look) {
    return look.format().hidesText() && !text.isBlank()
        ? new Cell(text, Cell.Form.SHOWN_OTHERWISE)
        : Cell.text(text);
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
