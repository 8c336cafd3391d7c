package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.tables.RawWorkbook.number;
import static org.warmledger.command.tables.RawWorkbook.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.tables.RawWorkbook;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** Files as people send them, through the same door each. */
class OrdinaryFilesIT {

  private static final String CASEWORKER = "caseworker@410800";
  private static final String HEADER = InventedRegister.filesHeader();
  private static int seed = 60;
  private static ImportServer server;

  private final InventedRegister register = new InventedRegister(4, seed++);

  @BeforeAll
  static void start() {
    server = ImportServer.start(RealStores.freshDatabaseJdbcUrl());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void textOfEverySortIsTaken() {
    String comma = String.join("\n", HEADER, register.fileRow(0));
    String semicolon = String.join("\n", HEADER, register.fileRow(1)).replace(",", ";") + "\uFEFF";
    String tab = String.join("\r\n", HEADER, register.fileRow(2)).replace(",", "\t");
    String title = String.join("\n", "焦作市困难职工档案,,,", HEADER, register.fileRow(3));

    accepted(("\uFEFF\uFEFF" + comma).getBytes(StandardCharsets.UTF_8));
    accepted(("\uFEFF" + semicolon).getBytes(StandardCharsets.UTF_8));
    accepted(("\uFEFF" + tab).getBytes(StandardCharsets.UTF_16LE));
    accepted(title.getBytes(Charset.forName("GB18030")));
  }

  private static void accepted(byte[] file) {
    Reply status = server.complete(CASEWORKER, "files", "apply", file);
    assertThat(status.at("/accepted").asInt()).as(status.text()).isEqualTo(1);
    assertThat(status.at("/rows").asInt()).isEqualTo(1);
  }

  @Test
  void everySheetOfAnImportIsReadAndTheOthersAreNamedBeforeAnythingIsWritten() {
    byte[] file =
        new RawWorkbook()
            .sheet("封面", row(1, "困难职工档案"))
            .sheet("姑苏区", sheetOf(0))
            .sheet(
                "吴中区",
                row(1, "吴中区")
                    + sheetOf(1)
                        .replace("<row r=\"1\"", "<row r=\"5\"")
                        .replace("<row r=\"2\"", "<row r=\"6\""))
            .bytes();

    Reply begun = server.send(CASEWORKER, "files", "rehearse", file);
    assertThat(begun.at("/unreadSheets").toString()).isEqualTo("[\"封面\"]");
    Reply status = server.follow(CASEWORKER, begun.at("/importId").asString());
    assertThat(status.at("/sheets").toString()).isEqualTo("[\"姑苏区\",\"吴中区\"]");
    assertThat(status.at("/accepted").asInt()).as(status.text()).isEqualTo(2);
    JsonNode rows =
        server
            .get(CASEWORKER, "/api/imports/" + begun.at("/importId").asString() + "/rows")
            .at("/items");
    assertThat(rows.at("/1/row").asInt()).isEqualTo(6);
    assertThat(rows.at("/1/sheet").asString()).isEqualTo("吴中区");
  }

  @Test
  void cellsThatShowNoTextAreRefusedEachByItsCodeAndColumn() {
    String error =
        sheetOf(0).replaceFirst(cell(register.names.get(0)), "<c t=\"e\"><v>#N/A</v></c>");
    assertThat(verdict(error)).isEqualTo("FORMULA_ERROR 姓名");
    String cut =
        sheetOf(0)
            .replaceFirst(
                cell(register.numbers.get(0)),
                number(register.numbers.get(0).substring(0, 15) + "000"));
    assertThat(verdict(cut)).isEqualTo("FORMAT_AS_TEXT 身份证号");
    assertThat(verdict(sheetOf(0).replace("<row r=\"2\"", "<row hidden=\"1\" r=\"2\"")))
        .isEqualTo("HIDDEN_ROW");
    assertThat(verdict(new RawWorkbook().sheet("1", sheetOf(0)).merged("D2:D3")))
        .isEqualTo("MERGED_CELL 工作单位");
  }

  private static String cell(String text) {
    return java.util.regex.Pattern.quote(RawWorkbook.text(text));
  }

  private static String verdict(String rows) {
    return verdict(new RawWorkbook().sheet("1", rows));
  }

  private static String verdict(RawWorkbook workbook) {
    Reply status = server.complete(CASEWORKER, "files", "apply", workbook.bytes());
    JsonNode row =
        server
            .get(CASEWORKER, "/api/imports/" + status.at("/importId").asString() + "/rows")
            .at("/items/0");
    assertThat(row.at("/detail").asString()).isNotEmpty();
    assertThat(row.at("/row").asInt()).isEqualTo(2);
    return (row.at("/code").asString() + " " + row.at("/field").asString("")).strip();
  }

  private String sheetOf(int file) {
    return row(1, HEADER.split(",")) + row(2, register.fileRow(file).split(",", -1));
  }

  private static String paid(int row, String person, String name, String fen, String account) {
    return row(row, number("" + (row - 1)), person, name, number(fen), number(account));
  }

  private byte[] rosterWithCutAccounts() {
    return new RawWorkbook()
        .sheet(
            "1",
            row(1, "序号", "身份证号", "姓名", "金额(元)", "银行账号")
                + paid(2, register.numbers.get(0), "甲", "500", "6.2170019900012298E+18")
                + paid(3, register.numbers.get(1), "乙", "600", "6217001990001230000")
                + row(4, "合计", "", "", number("1100")))
        .bytes();
  }

  private static final Map<String, String> ROSTER =
      Map.of(
          "kind",
          "roster",
          "mode",
          "apply",
          "title",
          "名册",
          "category",
          "LIVING",
          "fund",
          "ZX-1",
          "occurredOn",
          "2026-01-12");

  @Test
  void accountsThatASpreadsheetHasCutAreRefusedRowByRow() {
    Reply sent =
        server.upload("supervisor@410800", "/api/imports", rosterWithCutAccounts(), ROSTER);
    Reply status = server.follow("supervisor@410800", sent.at("/importId").asString());

    assertThat(status.at("/rejected").asInt()).as(status.text()).isEqualTo(2);
    List<String> codes =
        server
            .get(
                "supervisor@410800",
                "/api/imports/" + status.at("/importId").asString() + "/rows?verdict=rejected")
            .at("/items")
            .values()
            .stream()
            .map(row -> row.at("/code").asString() + row.at("/field").asString())
            .toList();
    assertThat(codes).containsExactly("FORMAT_AS_TEXT银行账号", "FORMAT_AS_TEXT银行账号");
  }

  @Test
  void aStrayQuoteIsRefusedWithItsLineInBothLanguages() {
    Reply refused =
        server.send(
            CASEWORKER,
            "files",
            "apply",
            (HEADER + "\n" + register.fileRow(0) + "55\"").getBytes(StandardCharsets.UTF_8));

    assertThat(refused.code()).isEqualTo("STRAY_QUOTE");
    assertThat(refused.at("/detail").asString()).contains("2");
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void aTemplateFilledInAsItSaysIsTaken(ImportKind kind) throws IOException {
    Reply template =
        server.get("supervisor@410800", "/api/imports/templates/" + kind.wire() + ".xlsx");
    assertThat(template.status()).isEqualTo(200);
    assertThat(template.header("Content-Disposition")).contains(kind.wire() + ".xlsx");
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    server.bean(ImportTemplate.class).write(kind, sheet, Locale.CHINESE);

    Reply sent =
        server.upload("supervisor@410800", "/api/imports", sheet.toByteArray(), fields(kind));

    // Its header is read, and there is nothing below it yet.
    assertThat(sent.code()).isEqualTo("EMPTY_FILE");
  }

  @Test
  void aTemplateOffersItsWordsAndWhatIsFilledInIsTaken() throws IOException {
    Path template = Files.createTempFile("template", ".xlsx");
    try (OutputStream sheet = Files.newOutputStream(template)) {
      server.bean(ImportTemplate.class).write(ImportKind.FILES, sheet, Locale.CHINESE);
    }
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile from = new ZipFile(template.toFile());
        ZipOutputStream to = new ZipOutputStream(filled)) {
      for (ZipEntry part : Collections.list(from.entries())) {
        String xml = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        parts.put(part.getName(), xml);
        to.putNextEntry(new ZipEntry(part.getName()));
        String with = part.getName().endsWith("sheet1.xml") ? filledIn(xml) : xml;
        to.write(with.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.delete(template);

    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<dataValidation ", "type=\"list\"");
    assertThat(HtmlUtils.htmlUnescape(parts.get("xl/sharedStrings.xml")))
        .contains("城镇职工", "深度困难", "患重特大疾病");
    assertThat(parts.keySet()).anyMatch(part -> part.contains("comments"));
    Reply status = server.complete(CASEWORKER, "files", "apply", filled.toByteArray());
    assertThat(status.at("/accepted").asInt()).as(status.text()).isEqualTo(1);
  }

  /** The second row of the sheet, filled in with a household. */
  private String filledIn(String sheet) {
    List<String> known = List.of(HEADER.split(","));
    String[] given = register.fileRow(0).split(",", -1);
    String[] texts =
        ImportKind.FILES.columns(server.bean(RowMappings.class)).columns().stream()
            .map(column -> known.indexOf(column.name()))
            .map(at -> at < 0 ? "" : given[at])
            .toArray(String[]::new);
    return sheet.replaceFirst("<row r=\"2\".*?</row>", Matcher.quoteReplacement(row(2, texts)));
  }

  private static Map<String, String> fields(ImportKind kind) {
    return kind == ImportKind.ROSTER
        ? Map.of(
            "kind",
            "roster",
            "mode",
            "rehearse",
            "title",
            "名册",
            "category",
            "LIVING",
            "fund",
            "ZX-1",
            "occurredOn",
            "2026-01-12")
        : Map.of("kind", kind.wire(), "mode", "rehearse");
  }
}
