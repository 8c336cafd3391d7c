package org.warmledger.command.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="worksheets/sheet1.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
      </Relationships>\
      """;
  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>\
      """;

  @Test
  void textNumbersAndDatesReadAsTheyShow() throws IOException {
    ReadTable table = ReadTable.of(honest());

    assertThat(table.columns()).containsExactly("姓名", "金额(元)", "日期");
    assertThat(table.rows()).hasSize(2);
    TableRow first = table.rows().getFirst();
    assertThat(first.number()).isEqualTo(2);
    assertThat(first.cell("姓名")).isEqualTo("赵暖");
    assertThat(first.cell("金额(元)")).isEqualTo("1800.1");
    assertThat(first.cell("日期")).isEqualTo("2026-01-02");
    assertThat(table.rows().getLast().number()).isEqualTo(4);
    assertThat(table.rows().getLast().cell("金额(元)")).isEqualTo("0.3");
  }

  @Test
  void cutOffAnywhereItIsUnreadable() throws IOException {
    byte[] whole = honest();
    for (int length : new int[] {5, 100, whole.length / 2, whole.length - 30}) {
      refused(Arrays.copyOf(whole, length), TableFault.UNREADABLE_FILE);
    }
  }

  @Test
  void aSheetThatUnpacksToFarMoreThanItsSizeIsABomb() throws IOException {
    refused(packed("<row>" + "<c/>".repeat(3_000_000) + "</row>"), TableFault.FILE_BOMB);
  }

  @Test
  void blanksUnpackToABombToo() throws IOException {
    refused(
        packed("<row r=\"1\"><c t=\"str\"><v>a</v></c></row>" + " ".repeat(20 << 20)),
        TableFault.FILE_BOMB);
  }

  @Test
  void referencesOutOfRangeAreRefusedWithoutFillingMemory() throws IOException {
    refused(packed("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), TableFault.UNREADABLE_FILE);
    refused(
        packed("<row r=\"1\"><c t=\"s\"><v>2000000000</v></c></row>"), TableFault.UNREADABLE_FILE);
    refused(packed("<row r=\"2\"/><row r=\"2\"/>"), TableFault.UNREADABLE_FILE);
    refused(packed("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), TableFault.TOO_MANY_COLUMNS);
  }

  @Test
  void aNumberThatWouldFillPagesStaysAsItWasWritten() {
    assertThat(XlsxCell.number("1E999999999")).isEqualTo("1E999999999");
    assertThat(XlsxCell.number("0.30000000000000004")).isEqualTo("0.3");
    assertThat(XlsxCell.number("0E-5")).isEqualTo("0");
  }

  @Test
  void daysCountFrom1900WithItsLeapDayThatNeverWasOrFrom1904() {
    assertThat(DaySerial.day("1", false)).contains(LocalDate.of(1900, 1, 1));
    assertThat(DaySerial.day("61", false)).contains(LocalDate.of(1900, 3, 1));
    assertThat(DaySerial.day("46024.75", false)).contains(LocalDate.of(2026, 1, 2));
    assertThat(DaySerial.day("44562", true)).contains(LocalDate.of(2026, 1, 2));
    assertThat(DaySerial.day("-1", false)).isEmpty();
  }

  @Test
  void entitiesAndDeclarationsDoNotExpand() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
      put(zip, "xl/workbook.xml", WORKBOOK);
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row><c"
              + " t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>");
    }
    assertThatThrownBy(() -> ReadTable.of(bytes.toByteArray())).isInstanceOf(TableRefused.class);
  }

  private static byte[] honest() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("档案");
      sheet.value(0, 0, "姓名");
      sheet.value(0, 1, "金额(元)");
      sheet.value(0, 2, "日期");
      sheet.value(1, 0, "赵暖");
      sheet.value(1, 1, 1800.1);
      sheet.value(1, 2, LocalDate.of(2026, 1, 2));
      sheet.style(1, 2).format("yyyy年m月d日").set();
      sheet.value(3, 0, "钱阳");
      sheet.value(3, 1, 0.1 + 0.2);
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(String rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
      put(zip, "xl/workbook.xml", WORKBOOK);
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void refused(byte[] file, TableFault fault) {
    assertThatThrownBy(() -> ReadTable.of(file))
        .isInstanceOfSatisfying(
            TableRefused.class, refusal -> assertThat(refusal.fault()).isEqualTo(fault));
  }
}
