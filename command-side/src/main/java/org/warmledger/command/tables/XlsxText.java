package org.warmledger.command.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text with its runs. Phonetic readings (rPh) stand beside it and are no part of it. */
final class XlsxText {

  /** How characters are written that XML has no place for, and an underscore before the like. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** Reads what the element just begun shows, up to its end. */
  static String read(XMLStreamReader xml, String element, TableLimits limits)
      throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("t") && !phonetic) {
        append(xml, text, limits);
      } else if ((xml.isStartElement() || xml.isEndElement()) && xml.getLocalName().equals("rPh")) {
        phonetic = xml.isStartElement();
      } else if (xml.isEndElement() && xml.getLocalName().equals(element)) {
        return decoded(text.toString());
      }
    }
    throw XlsxTable.unreadable();
  }

  static String decoded(String text) {
    Matcher escape = ESCAPE.matcher(text);
    return text.contains("_x")
        ? escape.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  /** Appends the text of the element just begun, up to its end. */
  static void append(XMLStreamReader xml, StringBuilder text, TableLimits limits)
      throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isEndElement()) {
        return;
      }
      if (xml.hasText()) {
        text.append(xml.getText());
      }
      if (text.length() > limits.longestCell()) {
        throw new TableRefused(TableFault.CELL_TOO_LONG, limits.longestCell(), 0);
      }
    }
  }
}
