package org.warmledger.command.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheets of a workbook by their names, in their order.
 *
 * @param from1904 whether it counts days from 1904
 */
record XlsxWorkbook(Map<String, Sheet> sheets, boolean from1904) {

  private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

  /** One sheet. */
  record Sheet(String relation, boolean isHidden) {}

  static XlsxWorkbook read(XMLStreamReader xml) throws XMLStreamException {
    boolean from1904 = false;
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
        from1904 = XlsxTable.isSet(xml, "date1904");
      } else if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
        sheets.put(
            XlsxTable.attribute(xml, "name"),
            new Sheet(relation(xml), HIDDEN.contains(XlsxTable.attribute(xml, "state"))));
      }
    }
    if (sheets.isEmpty()) {
      throw XlsxTable.unreadable();
    }
    return new XlsxWorkbook(sheets, from1904);
  }

  /** The strict form has its own name space for it. */
  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
