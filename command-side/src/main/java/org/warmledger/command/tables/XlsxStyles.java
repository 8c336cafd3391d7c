package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the cell styles show a number. */
record XlsxStyles(List<Look> looks) {

  static final XlsxStyles NONE = new XlsxStyles(List.of());

  /** The standard's own formats that a file names by number, as far as they show numbers. */
  private static final Map<Integer, XlsxFormat> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, XlsxFormat.of("0")),
          Map.entry(2, XlsxFormat.of("0.00")),
          Map.entry(3, XlsxFormat.of("#,##0")),
          Map.entry(4, XlsxFormat.of("#,##0.00")),
          Map.entry(9, XlsxFormat.of("0%")),
          Map.entry(10, XlsxFormat.of("0.00%")),
          Map.entry(11, XlsxFormat.of("0.00E+00")),
          Map.entry(12, XlsxFormat.of("# ?/?")),
          Map.entry(13, XlsxFormat.of("# ??/??")),
          Map.entry(37, XlsxFormat.of("#,##0;-#,##0")),
          Map.entry(38, XlsxFormat.of("#,##0;-#,##0")),
          Map.entry(39, XlsxFormat.of("#,##0.00;-#,##0.00")),
          Map.entry(40, XlsxFormat.of("#,##0.00;-#,##0.00")),
          Map.entry(41, XlsxFormat.of("#,##0;-#,##0")),
          Map.entry(42, XlsxFormat.of("#,##0;-#,##0")),
          Map.entry(43, XlsxFormat.of("#,##0.00;-#,##0.00")),
          Map.entry(44, XlsxFormat.of("#,##0.00;-#,##0.00")),
          Map.entry(48, XlsxFormat.of("##0.0E+0")));

  private static final int MOST_STYLES = 70_000;
  private static final int MOST_DIGITS = 15;

  /**
   * How a number is shown.
   *
   * @param leastDigits filled up with zeros before it
   */
  record Look(boolean isDate, int leastDigits, XlsxFormat format) {
    static final Look PLAIN = new Look(false, 0, XlsxFormat.GENERAL);
  }

  Look look(int style) {
    return style >= 0 && style < looks.size() ? looks.get(style) : Look.PLAIN;
  }

  static XlsxStyles read(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<Look> looks = new ArrayList<>();
    boolean inCellStyles = false;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("numFmt")) {
        formats.put(number(xml, "numFmtId"), XlsxTable.attribute(xml, "formatCode"));
      } else if (xml.isStartElement() && inCellStyles && xml.getLocalName().equals("xf")) {
        looks.add(look(number(xml, "numFmtId"), formats));
      } else if ((xml.isStartElement() || xml.isEndElement())
          && xml.getLocalName().equals("cellXfs")) {
        inCellStyles = xml.isStartElement();
      }
      if (looks.size() > MOST_STYLES || formats.size() > MOST_STYLES) {
        throw new TableRefused(TableFault.FILE_BOMB);
      }
    }
    return new XlsxStyles(List.copyOf(looks));
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String text = XlsxTable.attribute(xml, attribute);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static Look look(int id, Map<Integer, String> formats) {
    String own = formats.get(id);
    if (own == null) {
      return new Look(isBuiltInDate(id), 0, BUILT_IN.getOrDefault(id, XlsxFormat.GENERAL));
    }
    String bare = own.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    boolean isDate = bare.matches(".*[yYdD年月日].*") || bare.matches(".*m+.*");
    int digits = bare.matches("0+") ? Math.min(bare.length(), MOST_DIGITS) : 0;
    return new Look(isDate, digits, XlsxFormat.of(own));
  }

  /** Formats 14 to 22 are dates everywhere, 27 to 36 and 50 to 58 in Chinese. */
  private static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }
}
