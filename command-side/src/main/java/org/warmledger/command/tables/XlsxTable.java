package org.warmledger.command.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an Office Open XML workbook. Formulas count by the value they last had. */
final class XlsxTable implements AutoCloseable {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String RELATION_SPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int MOST_SHARED_TEXTS = 2_000_000;

  private static final byte[] PACKED = {'P', 'K', 3, 4};

  private record Workbook(String firstSheet, boolean from1904) {}

  private record Relation(String id, String type, String target) {}

  private final XlsxParts parts;
  private final TableLimits limits;

  XlsxTable(TableFile file, TableLimits limits) throws IOException {
    this.parts = new XlsxParts(file, limits);
    this.limits = limits;
  }

  static boolean isPacked(TableFile file) throws IOException {
    try (SeekableByteChannel bytes = file.open()) {
      ByteBuffer first = ByteBuffer.allocate(PACKED.length);
      while (first.hasRemaining() && bytes.read(first) >= 0) {
        // A channel may give less than it is asked for.
      }
      return Arrays.equals(first.array(), PACKED);
    }
  }

  void read(RawRows rows) {
    List<Relation> relations = required(RELATIONS, XlsxTable::relations);
    Workbook workbook = required(WORKBOOK, XlsxTable::workbook);
    XlsxStyles styles =
        ofType(relations, "/styles")
            .flatMap(name -> parts.part(name, XlsxStyles::read))
            .orElse(XlsxStyles.NONE);
    List<String> texts =
        ofType(relations, "/sharedStrings")
            .flatMap(name -> parts.part(name, this::sharedTexts))
            .orElse(List.of());
    XlsxSheet sheet = new XlsxSheet(limits, styles, texts, workbook.from1904(), rows);
    required(sheetPart(relations, workbook), sheet::read);
  }

  @Override
  public void close() {
    parts.close();
  }

  private <T> T required(String name, XlsxParts.PartReader<T> reader) {
    return parts.part(name, reader).orElseThrow(XlsxTable::unreadable);
  }

  static TableRefused unreadable() {
    return new TableRefused(TableFault.UNREADABLE_FILE);
  }

  private static String sheetPart(List<Relation> relations, Workbook workbook) {
    return relations.stream()
        .filter(relation -> relation.id().equals(workbook.firstSheet()))
        .map(Relation::target)
        .findFirst()
        .orElseThrow(XlsxTable::unreadable);
  }

  private static Optional<String> ofType(List<Relation> relations, String type) {
    return relations.stream()
        .filter(relation -> relation.type().endsWith(type))
        .map(Relation::target)
        .findFirst();
  }

  private static List<Relation> relations(XMLStreamReader xml) throws XMLStreamException {
    Map<String, Relation> relations = new HashMap<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
        String target = attribute(xml, "Target");
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        String id = attribute(xml, "Id");
        relations.put(id, new Relation(id, attribute(xml, "Type"), part));
      }
    }
    return List.copyOf(relations.values());
  }

  private static Workbook workbook(XMLStreamReader xml) throws XMLStreamException {
    boolean from1904 = false;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
        from1904 = List.of("1", "true").contains(attribute(xml, "date1904"));
      } else if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
        String id = xml.getAttributeValue(RELATION_SPACE, "id");
        return new Workbook(id == null ? "" : id, from1904);
      }
    }
    throw unreadable();
  }

  /** Phonetic readings (rPh) stand beside a text and are no part of it. */
  private List<String> sharedTexts(XMLStreamReader xml) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("t") && !phonetic) {
        append(xml, text, limits);
      } else if ((xml.isStartElement() || xml.isEndElement()) && xml.getLocalName().equals("rPh")) {
        phonetic = xml.isStartElement();
      } else if (xml.isEndElement() && xml.getLocalName().equals("si")) {
        texts.add(text.toString());
        text.setLength(0);
        if (texts.size() > MOST_SHARED_TEXTS) {
          throw new TableRefused(TableFault.FILE_BOMB);
        }
      }
    }
    return texts;
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
        throw new TableRefused(TableFault.CELL_TOO_LONG, limits.longestCell());
      }
    }
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
