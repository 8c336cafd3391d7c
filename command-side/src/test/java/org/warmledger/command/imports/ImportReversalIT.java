package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.FreshWord;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.databind.JsonNode;

/** All that an import wrote is taken back by another person, row by row (C29). */
@Order(5)
class ImportReversalIT {

  private static final String SENDER = "supervisor@410800";
  private static final String OTHER = "supervisor@410000";
  private static final String WHY = "{\"reason\":\"用错了文件\"}";

  private static ImportServer server;
  private static int registers = 50;

  private final InventedRegister register = new InventedRegister(40, ++registers);

  @BeforeAll
  static void start() {
    server = ImportServer.start(RealStores.freshDatabaseJdbcUrl(), "warmledger.imports.lanes=2");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String imported(String kind, byte[] file) {
    Reply status = server.complete(SENDER, kind, "apply", file);
    assertThat(status.at("/rejected").asInt()).as(status.text()).isZero();
    return "/api/imports/" + status.said("/importId");
  }

  private static Reply takenBack(String path) {
    Reply begun = server.post(OTHER, path + "/reversal", WHY);
    assertThat(begun.status()).as(begun.text()).isEqualTo(202);
    assertThat(begun.header("Location")).isEqualTo("/api/imports/" + begun.said("/importId"));
    assertThat(begun.said("/reverses")).isEqualTo(path.substring("/api/imports/".length()));
    return server.follow(OTHER, begun.said("/importId"));
  }

  private static Reply rehearsed(String path) {
    Reply begun = server.post(OTHER, path + "/reversal?dryRun=true", WHY);
    assertThat(begun.status()).as(begun.text()).isEqualTo(202);
    return server.follow(OTHER, begun.said("/importId"));
  }

  private static void counts(Reply status, int accepted, int rejected, int duplicate) {
    assertThat(status.said("/state")).as(status.text()).isEqualTo("DONE");
    assertThat(status.at("/accepted").asInt()).as(status.text()).isEqualTo(accepted);
    assertThat(status.at("/rejected").asInt()).as(status.text()).isEqualTo(rejected);
    assertThat(status.at("/duplicate").asInt()).as(status.text()).isEqualTo(duplicate);
  }

  private static int events(String name) {
    return LedgerSums.events(server).stream()
        .filter(event -> event.getClass().getSimpleName().equals(name))
        .toList()
        .size();
  }

  @Test
  void whatImportsWroteIsTakenBackTheLastFirst() {
    final int aidsBefore = events("AidReversed");
    final int visitsBefore = events("VisitReversed");
    final String files = imported("files", register.files());
    final String visits = imported("visits", register.visits());
    final String aids = imported("aids", register.aids());
    restedOn(rehearsed(files));
    assertThat(events("VisitReversed")).isEqualTo(visitsBefore);

    rehearsed(aids);
    counts(takenBack(aids), 30, 0, 0);
    counts(rehearsed(visits), 36, 0, 0);
    counts(takenBack(visits), 36, 0, 0);
    counts(rehearsed(files), 40, 0, 0);
    int unmade = events("ArchivingReversed");
    counts(takenBack(files), 40, 0, 0);

    assertThat(events("AidReversed")).isEqualTo(aidsBefore + 30);
    assertThat(events("VisitReversed")).isEqualTo(visitsBefore + 36);
    assertThat(events("ArchivingReversed")).isEqualTo(unmade + 40);
    thatIsSoAlready(visits, 36);
  }

  private static Reply polled(String reversal, Reply before) {
    return server
        .ledger()
        .as(OTHER)
        .with("If-None-Match", before.header("ETag"))
        .get(reversal.replace("/reversal", ""));
  }

  /** A key that was rehearsed with stands for the real thing, and for that reason alone. */
  @Test
  void aRehearsalUsesUpNoKey() {
    imported("files", register.files());
    final String path = imported("visits", register.visits()) + "/reversal";
    Sender keyed = server.ledger().as(OTHER).with("Idempotency-Key", FreshWord.after("back-"));
    Reply rehearsed = keyed.post(path + "?dryRun=true", WHY);
    server.follow(OTHER, rehearsed.said("/importId"));
    final Reply before = server.get(OTHER, path.replace("/reversal", ""));
    assertThat(polled(path, before).status()).isEqualTo(304);
    Reply first = keyed.post(path, WHY);
    assertThat(first.status()).as(first.text()).isEqualTo(202);
    assertThat(first.said("/mode")).isEqualTo("apply");
    assertThat(first.header("Idempotency-Hit")).isEmpty();
    counts(server.follow(OTHER, first.said("/importId")), 36, 0, 0);
    assertThat(polled(path, before).said("/state")).isEqualTo("TAKEN_BACK");
    Reply again = keyed.post(path, WHY);
    assertThat(again.said("/importId")).isEqualTo(first.said("/importId"));
    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    for (String dry : List.of("?dryRun=true", "")) {
      assertThat(keyed.post(path + dry, Drafts.reason("别的原因")).problem())
          .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }
  }

  /** Whoever may take it back, or has, finds it, and sees that it is taken back and by which. */
  private static void thatIsSoAlready(String path, int rows) {
    Reply listed = server.get(OTHER, "/api/imports");
    JsonNode there =
        listed
            .at("/items")
            .valueStream()
            .filter(item -> path.endsWith(item.get("importId").asString()))
            .findFirst()
            .orElseThrow();
    assertThat(there.at("/reversal/rows").asInt()).as(there.toString()).isEqualTo(rows);
    assertThat(there.at("/reversal/left").asInt()).isZero();
    assertThat(there.at("/state").asString()).isEqualTo("TAKEN_BACK");
    Reply again = server.post(OTHER, path + "/reversal", WHY);
    assertThat(again.status()).as(again.text()).isEqualTo(202);
    assertThat(again.said("/alreadySo")).isEqualTo("true");
    assertThat(again.said("/importId")).isEqualTo(there.at("/reversal/importId").asString());
    Reply gone = rehearsed(path);
    counts(gone, 0, 0, rows);
    sayByWhatAndWhen(gone, there.at("/reversal/importId").asString());
  }

  /** A row that was taken back before says what did so, and when. */
  private static void sayByWhatAndWhen(Reply gone, String by) {
    Reply rows = server.get(OTHER, "/api/imports/" + gone.said("/importId") + "/rows?limit=200");
    assertThat(rows.at("/items").values())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.at("/takenBack/importId").asString()).isEqualTo(by);
              assertThat(row.at("/takenBack/by").asString()).isEqualTo(OTHER);
              assertThat(row.at("/detail").asString())
                  .isEqualTo("Taken back with an import on " + row.at("/takenBack/on").asString());
            });
  }

  /** Files on which something was done since are named, row by row, and left. */
  private static void restedOn(Reply status) {
    int left = status.at("/rejected").asInt();
    counts(status, 40 - left, left, 0);
    Reply rows =
        server.get(
            OTHER, "/api/imports/" + status.said("/importId") + "/rows?verdict=rejected&limit=200");
    assertThat(rows.at("/items").values())
        .isNotEmpty()
        .allMatch(row -> row.get("code").asString().equals("FACT_RESTED_ON"));
  }

  @Test
  void whatWasTakenBackIsImportedAgainAndThenItIsThere() {
    String files = imported("files", register.files());
    for (Kind kind :
        List.of(
            new Kind("visits", register.visits(), 36),
            new Kind("aids", register.aids(), 30),
            new Kind("services", services(), 2),
            new Kind("enterprises", enterprises(), 2))) {
      for (int time = 0; time < 2; time++) {
        counts(server.complete(SENDER, kind.name, "rehearse", kind.file), kind.rows, 0, 0);
        String path = imported(kind.name, kind.file);
        counts(server.complete(SENDER, kind.name, "apply", kind.file), 0, 0, kind.rows);
        rehearsed(path);
        counts(takenBack(path), kind.rows, 0, 0);
      }
    }
    rehearsed(files);
    counts(takenBack(files), 40, 0, 0);
    counts(server.complete(SENDER, "files", "apply", register.files()), 40, 0, 0);
    counts(server.complete(SENDER, "visits", "apply", register.visits()), 36, 0, 0);
  }

  /** A column more or one less is another row of another file, and tells of the same. */
  @Test
  void theSameInAnotherRowOfAnotherFileIsThereAlready() {
    imported("files", register.files());
    String whom = register.numbers.getFirst();
    String activity = "活动日期,工会编码,服务类别,帮扶类别,人次,金额(元),资金编号";
    String firm = "走访日期,工会编码,企业名称,慰问金(元),资金编号";
    for (List<String> kind :
        List.of(
            List.of("visits", "走访日期,身份证号,慰问金(元),资金编号", "2025-12-10," + whom + ",500,OLD"),
            List.of(
                "services", activity, "2025-08-0%d,410802,帮扶救助,生活救助,20,5000,OLD".formatted(day())),
            List.of("enterprises", firm, "2025-08-0%d,410802,第一机床厂,10000,OLD".formatted(day())))) {
      String note = kind.getFirst().equals("services") ? ",备注" : ",走访情况";
      byte[] bare = InventedRegister.csv(kind.get(1), List.of(kind.get(2)));
      byte[] more = InventedRegister.csv(kind.get(1) + note, List.of(kind.get(2) + ",老台账"));
      byte[] other =
          InventedRegister.csv(
              kind.get(1) + note, List.of(kind.get(2) + ",另一次", kind.get(2) + ",再一次"));
      String made = imported(kind.getFirst(), bare);
      counts(server.complete(SENDER, kind.getFirst(), "rehearse", more), 0, 0, 1);
      counts(server.complete(SENDER, kind.getFirst(), "apply", more), 0, 0, 1);
      rehearsed(made);
      counts(takenBack(made), 1, 0, 0);
      counts(server.complete(SENDER, kind.getFirst(), "apply", more), 1, 0, 0);
      counts(server.complete(SENDER, kind.getFirst(), "apply", bare), 0, 0, 1);
      counts(server.complete(SENDER, kind.getFirst(), "apply", other), 2, 0, 0);
      counts(server.complete(SENDER, kind.getFirst(), "apply", other), 0, 0, 2);
    }
  }

  /** Of this run alone. */
  private static int day() {
    return 1 + registers % 9;
  }

  /** Of the past, of no single file; one with money and one without. */
  private static byte[] services() {
    return InventedRegister.csv(
        "活动日期,工会编码,服务类别,帮扶类别,人次,金额(元),资金编号",
        List.of("2025-06-01,410802,政策宣传,,30,,", "2025-07-01,410802,帮扶救助,生活救助,20,5000,OLD"));
  }

  private static byte[] enterprises() {
    return InventedRegister.csv(
        "走访日期,工会编码,企业名称,慰问金(元),慰问品,慰问品折价(元),资金编号",
        List.of("2025-06-01,410802,第一机床厂,10000,,,OLD", "2025-06-02,410802,第二机床厂,,米,600,OLD"));
  }

  private record Kind(String name, byte[] file, int rows) {}

  @Test
  void anotherPersonTakesItBackAndRehearsesFirst() {
    String files = imported("files", register.files());
    assertThat(server.post(SENDER, files + "/reversal", WHY).problem()).contains("C13_SAME_HANDS");
    assertThat(server.post("caseworker@410000", files + "/reversal", WHY).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(server.post("supervisor@410811", files + "/reversal", WHY).status()).isEqualTo(404);
    assertThat(server.post(OTHER, files + "/reversal", WHY).problem())
        .isEqualTo("409 IMPORT_NOT_REHEARSED");
    assertThat(server.post(OTHER, files + "/reversal", "{}").problem())
        .isEqualTo("422 INVALID_FIELDS");
    String rehearsal = "/api/imports/" + rehearsed(files).said("/importId");
    assertThat(server.post("supervisor@100000", rehearsal + "/reversal", WHY).problem())
        .isEqualTo("409 NOTHING_TO_TAKE_BACK");
    counts(takenBack(files), 40, 0, 0);
  }

  @Test
  void takingBackIsStoppedAndResumed() {
    String files = imported("files", register.files());
    rehearsed(files);
    String back = "/api/imports/" + server.post(OTHER, files + "/reversal", WHY).said("/importId");
    server.post(OTHER, back + "/stop", "");
    server.post(OTHER, back + "/resumption", "");
    counts(server.follow(OTHER, back.substring("/api/imports/".length())), 40, 0, 0);
  }
}
