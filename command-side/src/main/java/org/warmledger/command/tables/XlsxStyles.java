package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which cell styles show a number as a date. */
record XlsxStyles(List<Boolean> dates) {

  static final XlsxStyles NONE = new XlsxStyles(List.of());

  private static final int MOST_STYLES = 70_000;

  boolean isDate(int style) {
    return style >= 0 && style < dates.size() && dates.get(style);
  }

  static XlsxStyles read(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<Boolean> dates = new ArrayList<>();
    boolean inCellStyles = false;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("numFmt")) {
        formats.put(number(xml, "numFmtId"), XlsxTable.attribute(xml, "formatCode"));
      } else if (xml.isStartElement() && inCellStyles && xml.getLocalName().equals("xf")) {
        dates.add(isDate(number(xml, "numFmtId"), formats));
      } else if ((xml.isStartElement() || xml.isEndElement())
          && xml.getLocalName().equals("cellXfs")) {
        inCellStyles = xml.isStartElement();
      }
      if (dates.size() > MOST_STYLES || formats.size() > MOST_STYLES) {
        throw new TableRefused(TableFault.FILE_BOMB);
      }
    }
    return new XlsxStyles(List.copyOf(dates));
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String text = XlsxTable.attribute(xml, attribute);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static boolean isDate(int id, Map<Integer, String> formats) {
    String own = formats.get(id);
    if (own == null) {
      return isBuiltInDate(id);
    }
    String bare = own.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return bare.matches(".*[yYdD年月日].*") || bare.matches(".*m+.*");
  }

  /** Formats 14 to 22 are dates everywhere, 27 to 36 and 50 to 58 in Chinese. */
  private static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }
}
