package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.events.ids.StaffId;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.waiting.WaitingImports;

/**
 * Past money gets into the ledger by two pairs of hands (C13): one sends it in, one releases it.
 */
class ImportReleaseIT {

  private static final String SENDER = "supervisor@410800";
  private static final String OTHER = "supervisor2@410800";
  private static final String AIDS = "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人";

  private static ImportServer server;
  private static int registers = 30;

  private final InventedRegister register = new InventedRegister(2, ++registers);
  private final String number = register.numbers.getFirst();
  private final String name = register.names.getFirst();

  @BeforeAll
  static void start() {
    server = ImportServer.start(RealStores.freshDatabaseJdbcUrl(), "warmledger.imports.lanes=2");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private void filed() {
    server.complete(SENDER, "files", "apply", register.files());
  }

  private byte[] aids(String... more) {
    return InventedRegister.csv(
        AIDS,
        List.of(
            "2025-10-01," + number + ",生活,10,OLD-1," + name,
            "2025-11-01," + number + ",生活,20.50,OLD-1," + name,
            "2026-01-05," + number + ",医疗,30,OLD-2," + name,
            "2026-02-01,11010119900307," + "生活,99,OLD-1," + name,
            String.join("", more)));
  }

  private static String path(Reply of) {
    return "/api/imports/" + of.said("/importId");
  }

  private static long aided() {
    return LedgerSums.events(server).stream()
        .filter(event -> event.getClass().getSimpleName().equals("CaseAided"))
        .count();
  }

  private static String rows(Reply of) {
    return server.get(SENDER, path(of) + "/rows").text();
  }

  private Reply tried(String... more) {
    filed();
    Reply waiting = server.tried(SENDER, "aids", aids(more));
    assertThat(waiting.said("/state")).as(rows(waiting)).isEqualTo("WAITING");
    return waiting;
  }

  @Test
  void whatWasSentInWaitsWithItsSumsByLabelCategoryAndYear() {
    final long before = aided();
    Reply waiting = tried();
    assertThat(waiting.at("/accepted").asInt()).isEqualTo(3);
    assertThat(aided()).isEqualTo(before);
    assertThat(waiting.said("/mayRelease")).isEqualTo("false");
    Reply shown = server.get(OTHER, path(waiting)).ok();
    assertThat(shown.said("/mayRelease")).isEqualTo("true");
    assertThat(shown.at("/sums").toString())
        .isEqualTo(
            """
            [{"fund":"OLD-1","category":"LIVING","year":2025,"rows":2,"money":{"fen":3050},\
            "goods":{"fen":0}},{"fund":"OLD-2","category":"MEDICAL","year":2026,"rows":1,\
            "money":{"fen":3000},"goods":{"fen":0}}]""");
    assertThat(server.get(OTHER, "/api/imports").text()).contains(waiting.said("/importId"));
    assertThat(server.get("supervisor@410811", "/api/imports").text())
        .doesNotContain(waiting.said("/importId"));
  }

  private static boolean isListed(Reply waiting) {
    return server.bean(WaitingImports.class).ofOthersThan(new StaffId(OTHER)).stream()
        .anyMatch(
            one ->
                one.importId().equals(waiting.said("/importId"))
                    && one.rows() == 3
                    && one.fen() == 6_050);
  }

  @Test
  void anotherSupervisorOfTheUnionOrAboveReleasesIt() {
    final long before = aided();
    Reply waiting = tried();
    String release = path(waiting) + "/release";
    assertThat(server.decide(SENDER, release).problem()).isEqualTo("422 C13_SAME_HANDS");
    assertThat(server.decide("admin@410800", release).problem()).isEqualTo("403 ROLE_REQUIRED");
    assertThat(server.decide("supervisor@410803", release).status()).isEqualTo(404);
    assertThat(server.decide(OTHER, release + "?dryRun=true").status()).isEqualTo(202);
    assertThat(aided()).isEqualTo(before);
    assertThat(server.post(OTHER, release, "").problem()).isEqualTo("428 VERSION_REQUIRED");
    assertThat(isListed(waiting)).as("with whatever waits for a second person").isTrue();
    server.decide(OTHER, release).ok();
    assertThat(isListed(waiting)).isFalse();
    assertThat(server.decide(OTHER, release).status()).isEqualTo(202);
    Reply done = server.follow(SENDER, waiting.said("/importId"));
    assertThat(done.said("/state")).isEqualTo("DONE");
    assertThat(done.at("/accepted").asInt()).isEqualTo(3);
    assertThat(done.at("/sums").size()).isEqualTo(2);
    assertThat(aided()).isEqualTo(before + 3);
    assertThat(server.decide("supervisor@100000", release).problem())
        .isEqualTo("409 IMPORT_NOT_WAITING");
  }

  @Test
  void whatIsRefusedWritesNothingAndIsNotTakenBack() {
    final long before = aided();
    Reply waiting = tried();
    assertThat(server.post(OTHER, path(waiting) + "/reversal", Drafts.reason("错")).problem())
        .isEqualTo("409 NOTHING_TO_TAKE_BACK");
    Reply refused = server.decide(OTHER, path(waiting) + "/rejection").ok();
    assertThat(refused.said("/state")).isEqualTo("REFUSED");
    assertThat(server.decide(OTHER, path(waiting) + "/rejection").status()).isEqualTo(200);
    assertThat(server.decide("supervisor@100000", path(waiting) + "/release").problem())
        .isEqualTo("409 IMPORT_NOT_WAITING");
    assertThat(server.post(OTHER, path(waiting) + "/reversal", Drafts.reason("错")).problem())
        .isEqualTo("409 NOTHING_TO_TAKE_BACK");
    assertThat(aided()).isEqualTo(before);
  }

  /** Rows that become right while it waits were not shown, and are not written. */
  @Test
  void whatIsWrittenIsWhatWasShown() {
    final long before = aided();
    String other = register.numbers.getLast();
    String first = InventedRegister.filesHeader();
    server.complete(
        SENDER, "files", "apply", InventedRegister.csv(first, List.of(register.fileRow(0))));
    Reply waiting =
        server.tried(
            SENDER,
            "aids",
            aids("2025-12-01," + other + ",生活,5000,OLD-9," + register.names.getLast()));
    filed();
    server.decide(OTHER, path(waiting) + "/release").ok();
    Reply done = server.follow(SENDER, waiting.said("/importId"));
    assertThat(done.at("/rejected").asInt()).as(done.text()).isEqualTo(2);
    assertThat(aided()).isEqualTo(before + 3);
  }

  @Test
  void visitsThatBroughtSomethingWaitAndOthersDoNot() {
    filed();
    String header = InventedRegister.visitsHeader();
    List<String> seen = List.of("2025-12-09," + number + ",红梅,,,,,看望,");
    assertThat(server.tried(SENDER, "visits", InventedRegister.csv(header, seen)).said("/state"))
        .isEqualTo("DONE");
    List<String> brought = List.of("2025-12-10," + number + ",红梅,,5,米,60,看望,OLD-7");
    Reply waiting = server.tried(SENDER, "visits", InventedRegister.csv(header, brought));
    assertThat(waiting.at("/sums").toString())
        .isEqualTo(
            """
            [{"fund":"OLD-7","year":2025,"rows":1,"money":{"fen":500},"goods":{"fen":6000}}]""");
    server.decide(OTHER, path(waiting) + "/rejection").ok();
    assertThat(server.get(SENDER, path(waiting)).said("/state")).isEqualTo("REFUSED");
  }

  /** The books of a fund would not notice what a file says of it. */
  @Test
  void whatIsPastNamesNoFundOfThisLedger() {
    server.post("admin@410811", "/api/unions/410811/go-live", "{\"goLiveOn\":\"2020-01-01\"}").ok();
    server.opened("finance@410811", "REL-1");
    Reply waiting = tried("2025-12-01," + number + ",生活,5000,REL-1," + name);
    assertThat(waiting.at("/sums").toString()).doesNotContain("REL-1");
    assertThat(server.get(OTHER, path(waiting) + "/rows?verdict=rejected").text())
        .contains("FUND_OF_THIS_LEDGER");
  }

  @Test
  void aLabelIsReadAsCodesAre() {
    server.post("admin@410811", "/api/unions/410811/go-live", "{\"goLiveOn\":\"2020-01-01\"}").ok();
    server.opened("finance@410811", "REL-3");
    Reply waiting = tried("2025-12-01," + number + ",生活,5000,rel-3," + name);
    assertThat(server.get(OTHER, path(waiting) + "/rows?verdict=rejected").text())
        .contains("FUND_OF_THIS_LEDGER");
  }

  @Test
  void noFundIsOpenedUnderALabelOfWhatIsPast() {
    server.post("admin@410811", "/api/unions/410811/go-live", "{\"goLiveOn\":\"2020-01-01\"}").ok();
    Reply waiting = tried("2025-12-01," + number + ",生活,5000,PAST-1," + name);
    server.decide(OTHER, path(waiting) + "/release").ok();
    server.follow(SENDER, waiting.said("/importId"));
    for (String code : List.of("PAST-1", "past-1")) {
      assertThat(server.post("finance@410811", "/api/funds", Drafts.fund(code)).problem())
          .isEqualTo("409 LABEL_OF_PAST_MONEY");
    }
  }
}
