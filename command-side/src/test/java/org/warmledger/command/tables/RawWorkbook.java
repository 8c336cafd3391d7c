package org.warmledger.command.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, as programs of every kind write them. */
public final class RawWorkbook {

  private record Sheet(String name, String state, String xml) {}

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument";

  private final List<Sheet> sheets = new ArrayList<>();
  private String space = TRANSITIONAL;
  private String sharedTexts = "";
  private String formats = "";
  private String styles = "<xf numFmtId=\"0\"/>";
  private String properties = "";

  public RawWorkbook strict() {
    space = STRICT;
    return this;
  }

  public RawWorkbook shared(String items) {
    sharedTexts = items;
    return this;
  }

  /** Styles from 1 on, one for each format. */
  public RawWorkbook formats(String... codes) {
    for (int i = 0; i < codes.length; i++) {
      formats += "<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + codes[i] + "\"/>";
      styles += "<xf numFmtId=\"" + (200 + i) + "\"/>";
    }
    return this;
  }

  /** The next style, of a format that every program knows. */
  public RawWorkbook builtIn(int format) {
    styles += "<xf numFmtId=\"" + format + "\"/>";
    return this;
  }

  public RawWorkbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  public RawWorkbook sheet(String name, String rows) {
    return sheet(name, "visible", "", rows);
  }

  public RawWorkbook hidden(String name, String rows) {
    return sheet(name, "hidden", "", rows);
  }

  public RawWorkbook sheet(String name, String state, String before, String rows) {
    sheets.add(new Sheet(name, state, before + "<sheetData>" + rows + "</sheetData>"));
    return this;
  }

  /** Cells of the last sheet that are shown as one. */
  public RawWorkbook merged(String... references) {
    StringBuilder all = new StringBuilder();
    for (String reference : references) {
      all.append("<mergeCell ref=\"").append(reference).append("\"/>");
    }
    Sheet last = sheets.removeLast();
    sheets.add(
        new Sheet(last.name(), last.state(), last.xml() + "<mergeCells>" + all + "</mergeCells>"));
    return this;
  }

  /** A row of texts. */
  public static String row(int number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells.append(text.startsWith("<c") ? text : text(text));
    }
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  public static String text(String shown) {
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + shown + "</t></is></c>";
  }

  public static String number(String stored) {
    return "<c><v>" + stored + "</v></c>";
  }

  public static String styled(int style, String stored) {
    return "<c s=\"" + style + "\"><v>" + stored + "</v></c>";
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      StringBuilder relations = new StringBuilder();
      StringBuilder named = new StringBuilder();
      for (int i = 0; i < sheets.size(); i++) {
        relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        named.append(
            "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>"
                .formatted(sheets.get(i).name(), i + 1, sheets.get(i).state(), i));
        put(zip, "xl/worksheets/sheet" + i + ".xml", worksheet(sheets.get(i)));
      }
      relations.append(relation("t", "sharedStrings", "/xl/sharedStrings.xml"));
      relations.append(relation("f", "styles", "styles.xml"));
      put(zip, "_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"%s/relationships\">%s<sheets>%s</sheets></workbook>"
              .formatted(space, properties, named));
      put(zip, "xl/sharedStrings.xml", "<sst>" + sharedTexts + "</sst>");
      put(zip, "xl/styles.xml", looks());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String looks() {
    return "<styleSheet><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
        .formatted(formats, styles);
  }

  private static String worksheet(Sheet sheet) {
    return "<worksheet>" + sheet.xml() + "</worksheet>";
  }

  private static String relations(String all) {
    return "<Relationships>" + all + "</Relationships>";
  }

  private String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/relationships/%s\" Target=\"%s\"/>"
        .formatted(id, space, type, target);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
