package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;

class ImportRefusalsIT {

  private static final String CASEWORKER = "caseworker@410800";
  private static final InventedRegister REGISTER = new InventedRegister(5, 3);
  private static ImportServer server;

  @BeforeAll
  static void start() {
    server =
        ImportServer.start(RealStores.freshDatabaseJdbcUrl(), "warmledger.imports.most-rows=50");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aFileThatCannotBeTakenIsRefusedAtOnceAndNotKept() throws IOException {
    int imports = LedgerSums.count(server, "import_job");

    refused(new byte[0], 400, "EMPTY_FILE");
    refused(csv(InventedRegister.filesHeader()), 400, "EMPTY_FILE");
    refused(csv("姓名,性别\n赵暖,女"), 400, "WRONG_HEADER");
    refused(csv(InventedRegister.filesHeader() + ",姓名\n赵暖"), 400, "DUPLICATE_HEADER");
    refused(new InventedRegister(51, 4).files(), 413, "TOO_MANY_ROWS");
    refused(new byte[(20 << 20) + 1], 413, "FILE_TOO_LARGE");
    byte[] whole = xlsx();
    refused(Arrays.copyOf(whole, whole.length - 40), 400, "UNREADABLE_FILE");

    assertThat(LedgerSums.count(server, "import_job")).isEqualTo(imports);
  }

  @Test
  void aWrongHeaderNamesTheColumnsThatAreMissing() {
    Reply answer = server.send(CASEWORKER, "visits", "apply", csv("走访人,走访日期\n红梅,2026-01-09"));

    assertThat(answer.at("/detail").asString()).contains("身份证号").doesNotContain("走访日期");
  }

  @Test
  void onlySomeMaySendSomeRegisters() {
    byte[] files = REGISTER.files();
    byte[] aids = REGISTER.aids();

    assertThat(server.send(CASEWORKER, "aids", "apply", aids).code()).isEqualTo("ROLE_REQUIRED");
    assertThat(server.send("finance@410800", "files", "apply", files).status()).isEqualTo(403);
    assertThat(server.send("compliance@410800", "aids", "apply", aids).status()).isEqualTo(403);
    assertThat(server.send("admin@410800", "aids", "rehearse", aids).status()).isEqualTo(202);
  }

  @Test
  void kindAndModeAreFromAClosedList() {
    byte[] files = REGISTER.files();

    assertThat(server.send(CASEWORKER, "roster", "apply", files).code())
        .isEqualTo("INVALID_FIELDS");
    assertThat(server.send(CASEWORKER, "people", "apply", files).code())
        .isEqualTo("MALFORMED_PARAMETER");
    assertThat(server.send(CASEWORKER, "files", "try", files).code())
        .isEqualTo("MALFORMED_PARAMETER");
    assertThat(server.upload(CASEWORKER, "/api/imports", files, Map.of("kind", "files")).status())
        .isEqualTo(400);
  }

  @Test
  void anImportOfSomebodyElseDoesNotExist() {
    Reply status = server.complete("caseworker@410803", "files", "rehearse", REGISTER.files());
    String path = "/api/imports/" + status.at("/importId").asString();

    assertThat(server.get("caseworker@410802", path).status()).isEqualTo(404);
    assertThat(server.get("supervisor@410802", path + "/rows").status()).isEqualTo(404);
    assertThat(server.post("supervisor@410802", path + "/stop", "").status()).isEqualTo(404);
    assertThat(server.get("supervisor@410800", path).status()).isEqualTo(200);
    assertThat(server.get("caseworker@410803", "/api/imports/import-none").status()).isEqualTo(404);
  }

  @Test
  void anImportThatIsOverCanNeitherBeStoppedNorResumed() {
    Reply status = server.complete(CASEWORKER, "files", "rehearse", REGISTER.files());
    String path = "/api/imports/" + status.at("/importId").asString();

    assertThat(server.post(CASEWORKER, path + "/stop", "").code()).isEqualTo("IMPORT_OVER");
    assertThat(server.post(CASEWORKER, path + "/resumption", "").code()).isEqualTo("IMPORT_OVER");
  }

  @Test
  void neitherLogNorTablesHoldPersonalData() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level usual = root.getLevel();
    log.start();
    root.setLevel(Level.INFO);
    root.addAppender(log);
    InventedRegister others = new InventedRegister(5, 9);
    try {
      server.complete(
          CASEWORKER, "files", "apply", others.filesAnd("赵钱,1,2,3", "孙李," + others.numbers.get(1)));
      server.send(CASEWORKER, "files", "apply", csv("姓名\n" + others.names.getFirst() + "\"x"));
    } finally {
      root.detachAppender(log);
      root.setLevel(usual);
    }

    String written = log.list.toString() + tables();
    assertThat(others.names).noneMatch(written::contains);
    assertThat(others.numbers).noneMatch(written::contains);
  }

  private static String tables() {
    return server
        .bean(org.springframework.jdbc.core.JdbcTemplate.class)
        .queryForList(
            "select job::text from import_job job"
                + " union all select verdict::text from import_row verdict"
                + " union all select encode(payload, 'escape') from ledger_event",
            String.class)
        .toString();
  }

  private static void refused(byte[] file, int status, String code) {
    Reply answer = server.send(CASEWORKER, "files", "apply", file);
    assertThat(List.of(answer.status(), answer.code())).containsExactly(status, code);
  }

  private static byte[] csv(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] xlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      book.newWorksheet("档案").value(0, 0, "姓名");
    }
    return bytes.toByteArray();
  }
}
