package org.warmledger.command.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The visible sheets of an Office Open XML workbook that have the header asked for. Formulas count
 * by the value they last had.
 */
final class XlsxTable implements AutoCloseable {

  private static final String PACKAGE_RELATIONS = "_rels/.rels";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final int MOST_SHARED_TEXTS = 2_000_000;

  private final XlsxParts parts;
  private final TableLimits limits;

  XlsxTable(TableFile file, TableLimits limits) throws IOException {
    this.parts = new XlsxParts(file, limits);
    this.limits = limits;
  }

  void read(RawRows rows) {
    String at =
        parts
            .part(PACKAGE_RELATIONS, xml -> XlsxRelations.read(xml, ""))
            .flatMap(relations -> relations.ofType("/officeDocument"))
            .orElse(WORKBOOK);
    XlsxRelations relations =
        required(XlsxRelations.partOf(at), xml -> XlsxRelations.read(xml, at));
    XlsxWorkbook workbook = required(at, XlsxWorkbook::read);
    XlsxStyles styles =
        relations
            .ofType("/styles")
            .flatMap(name -> parts.part(name, XlsxStyles::read))
            .orElse(XlsxStyles.NONE);
    List<String> texts =
        relations
            .ofType("/sharedStrings")
            .flatMap(name -> parts.part(name, this::sharedTexts))
            .orElse(List.of());
    XlsxCells cells = new XlsxCells(limits, styles, texts, workbook.from1904());
    for (Map.Entry<String, XlsxWorkbook.Sheet> sheet : workbook.sheets().entrySet()) {
      read(sheet.getKey(), sheet.getValue(), relations, cells, rows);
    }
  }

  private void read(
      String name,
      XlsxWorkbook.Sheet sheet,
      XlsxRelations relations,
      XlsxCells cells,
      RawRows rows) {
    XlsxRelations.Relation part =
        relations.byId(sheet.relation()).orElseThrow(XlsxTable::unreadable);
    if (sheet.isHidden() || !part.type().endsWith("/worksheet")) {
      rows.passOver(name);
    } else {
      rows.sheet();
      XlsxMerged merged =
          parts.ahead(part.target(), XlsxMerged::read).orElseThrow(XlsxTable::unreadable);
      required(part.target(), new XlsxSheet(cells, merged, rows)::read);
      rows.endSheet(name);
    }
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

  private List<String> sharedTexts(XMLStreamReader xml) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("si")) {
        texts.add(XlsxText.read(xml, "si", limits));
        if (texts.size() > MOST_SHARED_TEXTS) {
          throw new TableRefused(TableFault.FILE_BOMB);
        }
      }
    }
    return texts;
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  static boolean isSet(XMLStreamReader xml, String name) {
    return List.of("1", "true", "on").contains(attribute(xml, name));
  }
}
