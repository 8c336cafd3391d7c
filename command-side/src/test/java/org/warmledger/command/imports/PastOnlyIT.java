package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseAided;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;

/** Aid and visits that bring something are imported for days before the union went live. */
class PastOnlyIT {

  private static final String SUPERVISOR = "supervisor@410803";
  private static final String FINANCE = "finance@410803";
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
        assertThat(said(server, "services", mode, services()))
            .containsExactly("accepted", "AFTER_GO_LIVE 活动日期", "accepted", "OUT_OF_SCOPE 工会编码");
        assertThat(said(server, "enterprises", mode, enterprises()))
            .containsExactly("accepted", "AFTER_GO_LIVE 走访日期", "accepted", "UNKNOWN_UNION 工会编码");
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

  /**
   * What comes back of a loan of the past is in a fund of this ledger, and leaves it the same way.
   */
  @Test
  void aLoanOfThePastIsPaidBackIntoAFundThatIsNamed() {
    try (ImportServer server = ImportServer.start(RealStores.freshDatabaseJdbcUrl())) {
      server.complete(SUPERVISOR, "files", "apply", file());
      String loan = "2025-12-31," + number + ",创业贷款,300,LAO-JIJIN," + register.names.getFirst();
      server.complete(SUPERVISOR, "aids", "apply", InventedRegister.csv(AIDS, List.of(loan)));
      CaseAided given = all(server, CaseAided.class).getFirst();
      server
          .post("admin@410803", "/api/unions/410803/go-live", "{\"goLiveOn\":\"2026-01-01\"}")
          .ok();
      server.opened(SUPERVISOR, "HK-9", "2026-01-02");
      String parts = "/api/cases/" + given.caseId() + "/aids/" + given.aidId() + "/repayments";
      assertThat(server.post(FINANCE, parts, repaid("")).problem()).isEqualTo("422 FUND_REQUIRED");
      assertThat(server.post(FINANCE, parts, repaid("LAO-JIJIN")).problem())
          .isEqualTo("422 UNKNOWN_FUND");
      String part = parts + "/" + server.post(FINANCE, parts, repaid("HK-9")).said("/repaymentId");
      assertThat(all(server, FundReceived.class)).isEmpty();
      server.confirm(SUPERVISOR, part).ok();
      assertThat(all(server, FundReceived.class))
          .singleElement()
          .matches(FundReceived::isCarriedOver)
          .matches(received -> received.voucher().equals("X1"));
      Reply back = server.post(FINANCE, part + "/reversal", "{\"reason\":\"银行更正\"}");
      server.confirm(SUPERVISOR, parts + "/" + back.said("/repaymentId")).ok();
      assertThat(all(server, FundMoveReversed.class)).hasSize(1);
    }
  }

  private static <E> List<E> all(ImportServer server, Class<E> kind) {
    return LedgerSums.events(server).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static String repaid(String fund) {
    String into = fund.isEmpty() ? "" : ",\"fund\":\"" + fund + "\"";
    return "{\"money\":{\"fen\":10000},\"voucher\":\"X1\",\"voucherKind\":\"BANK_SLIP\","
        + "\"occurredOn\":\"2026-11-01\""
        + into
        + "}";
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
            "2026-05-31," + number + ",,,5,,,,OLD",
            "2026-06-01," + number + ",,,5,,,,OLD",
            "2026-06-02," + number + ",,,,米,60,,OLD",
            "2026-06-03," + number + ",,,,,,看望,"));
  }

  private static byte[] services() {
    return InventedRegister.csv(
        "活动日期,工会编码,服务类别,人次,金额(元),资金编号",
        List.of(
            "2026-05-31,410803,集中慰问,30,900,OLD",
            "2026-06-01,410803,集中慰问,30,900,OLD",
            "2026-06-02,410803,政策宣传,30,,",
            "2026-05-31,410802,集中慰问,30,900,OLD"));
  }

  private static byte[] enterprises() {
    return InventedRegister.csv(
        "走访日期,工会编码,企业名称,慰问金(元),资金编号",
        List.of(
            "2026-05-31,410803,第一机床厂,900,OLD",
            "2026-06-01,410803,第一机床厂,900,OLD",
            "2026-06-02,410803,第一机床厂,,",
            "2026-05-31,999999,第一机床厂,900,OLD"));
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
