package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseAided;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

@Order(7)
class ImportIT {

  private static final String CASEWORKER = "caseworker@410800";
  private static final String SUPERVISOR = "supervisor@410800";

  private static ImportServer server;
  private static int registers;

  /** Other people in every test. */
  private final InventedRegister register = new InventedRegister(40, ++registers);

  @BeforeAll
  static void start() {
    server = ImportServer.start(RealStores.freshDatabaseJdbcUrl());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private void importAll() {
    counts(server.complete(CASEWORKER, "files", "apply", register.files()), 40, 0, 0);
    counts(server.complete(CASEWORKER, "visits", "apply", register.visits()), 36, 0, 0);
    counts(server.complete(SUPERVISOR, "aids", "apply", register.aids()), 30, 0, 0);
  }

  private static void counts(Reply status, int accepted, int rejected, int duplicate) {
    assertThat(
            List.of(
                status.at("/state").asString(),
                status.at("/accepted").asInt(),
                status.at("/rejected").asInt(),
                status.at("/duplicate").asInt(),
                status.at("/done").asInt()))
        .as(status.text())
        .containsExactly("DONE", accepted, rejected, duplicate, accepted + rejected + duplicate);
  }

  @Test
  void theEventsAddUpToTheRegisters() {
    LedgerSums before = LedgerSums.of(server);

    importAll();

    assertThat(LedgerSums.of(server).minus(before)).isEqualTo(LedgerSums.of(register));
    assertThat(LedgerSums.events(server))
        .filteredOn(CaseAided.class::isInstance)
        .allMatch(aid -> ((CaseAided) aid).origin() == AidOrigin.IMPORTED);
  }

  @Test
  void aDryRunOfAnImportIsARehearsalWhateverElseIsAsked() {
    LedgerSums before = LedgerSums.of(server);
    Reply taken =
        server.upload(
            CASEWORKER,
            "/api/imports?dryRun=true",
            register.files(),
            Map.of("kind", "files", "mode", "apply"));

    Reply end = server.follow(CASEWORKER, taken.at("/importId").asString());

    counts(end, 40, 0, 0);
    assertThat(end.at("/mode").asString()).isEqualTo("rehearse");
    assertThat(LedgerSums.of(server)).isEqualTo(before);
  }

  @Test
  void theStatusTellsFromWhichPositionOnEveryRowCanBeRead() {
    Reply rehearsed = server.complete(CASEWORKER, "files", "rehearse", register.files());
    assertThat(rehearsed.at("/ledgerPosition").isMissingNode()).isTrue();

    Reply applied = server.complete(CASEWORKER, "files", "apply", register.files());
    long last =
        server
            .bean(JdbcTemplate.class)
            .queryForObject(
                "select max(position) from ledger_event where event_name = 'case.archived'",
                Long.class);
    assertThat(applied.at("/ledgerPosition").asLong()).isEqualTo(last);

    Reply again = server.complete(CASEWORKER, "files", "apply", register.files());
    assertThat(again.at("/ledgerPosition").asLong()).isEqualTo(last);
  }

  @Test
  void everyEventNamesItsFileAndRow() {
    Reply status = server.complete(CASEWORKER, "files", "apply", register.files());

    String hash = status.at("/fileHash").asString();
    List<String> metadata =
        server
            .bean(JdbcTemplate.class)
            .query(
                "select metadata from ledger_event where event_name = 'case.archived'",
                (row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8));
    assertThat(metadata.stream().filter(text -> text.contains(hash)))
        .hasSize(40)
        .allMatch(text -> text.contains("\"import\""))
        .anyMatch(text -> text.contains("\"importRow\":\"2\""))
        .anyMatch(text -> text.contains("\"importRow\":\"41\""));
  }

  @Test
  void theSameRegistersAgainChangeNothingInWhicheverForm() throws IOException {
    importAll();
    int events = LedgerSums.count(server, "ledger_event");

    counts(server.complete(CASEWORKER, "files", "apply", register.files()), 0, 0, 40);
    counts(server.complete(CASEWORKER, "files", "apply", register.filesAsXlsx()), 0, 0, 40);
    counts(
        server.complete(CASEWORKER, "visits", "apply", register.visitsSortedOtherwise()), 0, 0, 36);
    byte[] inGb18030 =
        new String(register.aids(), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
    counts(server.complete(SUPERVISOR, "aids", "apply", inGb18030), 0, 0, 30);

    assertThat(LedgerSums.count(server, "ledger_event")).isEqualTo(events);
  }

  @Test
  void aRehearsalGivesEveryVerdictAndWritesNothing() {
    String again = register.fileRow(0);
    String samePersonOtherwise = again.replace("租房居住", "单亲家庭");
    byte[] file = register.filesAnd(again, samePersonOtherwise, again.replace("410802", "999999"));
    int events = LedgerSums.count(server, "ledger_event");
    int keys = LedgerSums.count(server, "person_key");

    counts(server.complete(CASEWORKER, "files", "rehearse", file), 40, 2, 1);
    assertThat(LedgerSums.count(server, "ledger_event")).isEqualTo(events);
    assertThat(LedgerSums.count(server, "person_key")).isEqualTo(keys);

    counts(server.complete(CASEWORKER, "files", "apply", file), 40, 2, 1);
  }

  @Test
  void everyRowObeysTheRules() {
    server.complete(CASEWORKER, "files", "apply", register.files());
    String onFile = register.numbers.getFirst();

    Reply files =
        server.complete(
            CASEWORKER,
            "files",
            "apply",
            InventedRegister.csv(
                InventedRegister.filesHeader(),
                List.of(register.fileRow(0).replace("租房居住", "单亲家庭"))));
    Reply visits = wrongVisits(onFile);
    Reply aids = wrongAids(onFile);

    assertThat(codes(files)).containsExactly("C01_DUPLICATE_WORKER");
    assertThat(codes(visits))
        .containsExactly("CASE_NOT_FOUND", "DATE_OUT_OF_ORDER", "AMOUNT_NEGATIVE");
    assertThat(codes(aids))
        .containsExactly("C09_PAYEE_MISMATCH", "C03_AID_WITHOUT_FILE", "AMOUNT_ZERO");
  }

  private Reply wrongVisits(String onFile) {
    String stranger = new InventedRegister(1, 40).numbers.getFirst();
    return server.complete(
        CASEWORKER,
        "visits",
        "apply",
        InventedRegister.csv(
            InventedRegister.visitsHeader(),
            List.of(
                "2026-01-09," + stranger + ",,,,,,",
                "2020-01-09," + onFile + ",,,,,,",
                "2026-01-09," + onFile + ",,,-5,,,")));
  }

  private Reply wrongAids(String onFile) {
    return server.complete(
        SUPERVISOR,
        "aids",
        "apply",
        InventedRegister.csv(
            "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人",
            List.of(
                "2026-05-01," + onFile + ",生活,10,F,别人",
                "2020-05-01," + onFile + ",生活,10,F," + register.names.getFirst(),
                "2026-05-01," + onFile + ",生活,0,F," + register.names.getFirst())));
  }

  private List<String> codes(Reply status) {
    return rows(status, "?verdict=rejected").at("/items").values().stream()
        .map(row -> row.at("/code").asString())
        .toList();
  }

  private Reply rows(Reply status, String query) {
    String path = "/api/imports/" + status.at("/importId").asString() + "/rows" + query;
    return server.get(SUPERVISOR, path);
  }

  @Test
  void rowsStayWithinTheScopeOfWhoeverSentThem() {
    counts(server.complete("caseworker@410803", "files", "apply", register.files()), 20, 20, 0);
    counts(server.complete(CASEWORKER, "files", "apply", register.files()), 20, 0, 20);

    int before = LedgerSums.of(server).visits();
    Reply visits = server.complete("caseworker@410803", "visits", "apply", register.visits());
    assertThat(codes(visits)).isNotEmpty().containsOnly("CASE_NOT_FOUND");
    assertThat(LedgerSums.of(server).visits() - before).isEqualTo(visits.at("/accepted").asInt());
  }

  @Test
  void verdictsCanBePagedInTwoLanguages() {
    byte[] file = register.filesAnd("没有号码,,410803", "缺列,123,410803");
    Reply status = server.complete(CASEWORKER, "files", "apply", file);

    Reply first = rows(status, "?limit=25");
    Reply second = rows(status, "?limit=25&cursor=" + first.at("/cursor").asString());
    assertThat(first.at("/items").size()).isEqualTo(25);
    assertThat(second.at("/items").size()).isEqualTo(17);
    assertThat(second.at("/items/0/row").asInt()).isEqualTo(27);
    assertThat(second.at("/cursor").isMissingNode() || second.at("/cursor").isNull()).isTrue();
    assertThat(rows(status, "?verdict=accepted&limit=200").at("/items").size()).isEqualTo(40);

    JsonNode rejected = rows(status, "?verdict=rejected").at("/items/0");
    assertThat(rejected.at("/field").asString()).isNotEmpty();
    assertThat(rejected.at("/detail").asString()).isNotEmpty();
    assertThat(rows(status, "?verdict=perhaps").code()).isEqualTo("MALFORMED_PARAMETER");
    assertThat(rows(status, "?cursor=x").code()).isEqualTo("MALFORMED_CURSOR");
    assertThat(rows(status, "?verdict=accepted&cursor=" + first.said("/cursor")).code())
        .as("of other verdicts")
        .isEqualTo("MALFORMED_CURSOR");
    assertThat(rows(status, "?limit=0").code()).isEqualTo("MALFORMED_PARAMETER");
  }

  @Test
  void unknownColumnsAreReportedAndNotRefused() {
    Reply status =
        server.complete(
            CASEWORKER,
            "visits",
            "rehearse",
            InventedRegister.csv(
                "身份证号,走访日期,天气", List.of(register.numbers.getFirst() + ",2026-01-09,雪")));

    assertThat(status.at("/unknownColumns/0").asString()).isEqualTo("天气");
  }

  @Test
  void whoSentAnImportFindsItAmongTheRecentOnes() {
    Reply status = server.complete(CASEWORKER, "files", "apply", register.files());

    assertThat(server.get(CASEWORKER, "/api/imports").at("/items/0/importId"))
        .isEqualTo(status.at("/importId"));
    assertThat(server.get("caseworker@410811", "/api/imports").at("/items").size()).isZero();
  }
}
