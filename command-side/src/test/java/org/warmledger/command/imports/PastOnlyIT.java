package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;

/** Aid and visits that bring something are imported for days before the union went live. */
class PastOnlyIT {

  private static final String SUPERVISOR = "supervisor@410803";
  private static final String AIDS = "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人";

  private final InventedRegister register = new InventedRegister(1, 12);
  private final String number = register.numbers.getFirst();

  @Test
  void whatWasHandedOverFromTheGoLiveDayOnIsRefusedRowByRow() {
    try (ImportServer server = ImportServer.start(RealStores.freshDatabaseJdbcUrl())) {
      server.complete(SUPERVISOR, "files", "apply", file());
      server
          .post("admin@410803", "/api/unions/410803/go-live", "{\"goLiveOn\":\"2026-06-01\"}")
          .ok();
      for (String mode : List.of("rehearse", "apply")) {
        assertThat(said(server, "aids", mode, aids()))
            .containsExactly("accepted", "AFTER_GO_LIVE 发放日期", "AFTER_GO_LIVE 发放日期");
        assertThat(said(server, "visits", mode, visits()))
            .containsExactly("accepted", "AFTER_GO_LIVE 走访日期", "AFTER_GO_LIVE 走访日期", "accepted");
      }
    }
  }

  @Test
  void theBooksBeginAfterThePastThatWasImportedOrTheImportIsTakenBack() {
    try (ImportServer server = ImportServer.start(RealStores.freshDatabaseJdbcUrl())) {
      String goLive = "/api/unions/410803/go-live";
      server.complete(SUPERVISOR, "files", "apply", file());
      var unused = said(server, "visits", "apply", visits());
      Reply early = server.post("admin@410803", goLive, "{\"goLiveOn\":\"2026-06-02\"}");
      assertThat(early.problem()).isEqualTo("409 PAST_MONEY_SINCE");
      assertThat(early.said("/detail")).contains("2026-06-02");
      server.post("admin@410803", goLive, "{\"goLiveOn\":\"2026-06-03\"}").ok();
    }
  }

  private byte[] file() {
    return InventedRegister.csv(
        InventedRegister.filesHeader(), List.of(register.fileRow(0).replace("410802", "410803")));
  }

  private byte[] aids() {
    String name = register.names.getFirst();
    return InventedRegister.csv(
        AIDS,
        List.of(
            "2026-05-31," + number + ",生活,10,F," + name,
            "2026-06-01," + number + ",生活,10,F," + name,
            "2026-06-02," + number + ",法律援助,,," + name));
  }

  private byte[] visits() {
    return InventedRegister.csv(
        InventedRegister.visitsHeader(),
        List.of(
            "2026-05-31," + number + ",,,5,,,",
            "2026-06-01," + number + ",,,5,,,",
            "2026-06-02," + number + ",,,,米,60,",
            "2026-06-03," + number + ",,,,,,看望"));
  }

  private static List<String> said(ImportServer server, String kind, String mode, byte[] file) {
    Reply ended = server.complete(SUPERVISOR, kind, mode, file);
    return server
        .get(SUPERVISOR, "/api/imports/" + ended.at("/importId").asString() + "/rows")
        .at("/items")
        .values()
        .stream()
        .map(
            row ->
                row.at("/code").isMissingNode() || row.at("/code").isNull()
                    ? row.at("/verdict").asString()
                    : row.at("/code").asString() + " " + row.at("/field").asString())
        .toList();
  }
}
