package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.unions.GoLiveDays;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.testkit.Sender;

/** A union opens no fund before its go-live day, over HTTP. */
class GoLiveIT {

  private static final String STATION = "41080301";
  private static final String LIVE = "/api/unions/" + STATION + "/go-live";

  private static RunningLedger ledger;
  private static Sender admin;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    admin = ledger.as("admin@410803");
    admin.post(
        "/api/unions",
        """
        {"code":"41080301","name":"第一帮扶站","parent":"410803","level":"STATION"}\
        """);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static String on(String day) {
    return "{\"goLiveOn\":\"" + day + "\"}";
  }

  private static String opened(String code, String day) {
    String fund = Drafts.fund(code).replace("2020-01-02", day);
    return ledger.move(ledger.as("supervisor@" + STATION), "/api/funds", fund).problem();
  }

  @Test
  void aFundWaitsForTheGoLiveDayOfItsUnion() {
    assertThat(opened("GL-1", "2026-01-05")).isEqualTo("422 GO_LIVE_MISSING");
    assertThat(admin.post(LIVE, on("2026-01-01")).status()).isEqualTo(201);
    assertThat(admin.post(LIVE + "/reversal", Drafts.reason("日期填错")).status()).isEqualTo(201);
    assertThat(admin.post(LIVE, on("2026-02-01")).said("/union")).isEqualTo(STATION);
    assertThat(opened("GL-1", "2026-01-31")).isEqualTo("422 BEFORE_GO_LIVE");
    assertThat(opened("GL-1", "2026-02-01")).startsWith("201");
    assertThat(admin.post(LIVE, on("2026-02-01")).status()).isEqualTo(200);
    assertThat(admin.post(LIVE, on("2026-03-01")).problem())
        .isEqualTo("409 GO_LIVE_ALREADY_DECLARED");
    assertThat(admin.post(LIVE + "/reversal", Drafts.reason("日期填错")).problem())
        .isEqualTo("409 BOOKS_BEGUN");
    assertThat(ledger.bean(GoLiveDays.class).goLiveOn(new UnionCode(STATION)))
        .hasToString("Optional[2026-02-01]");
  }

  @Test
  void onlyTheUnionsOwnPeopleSayWhen() {
    assertThat(ledger.as("finance@" + STATION).post(LIVE, on("2026-01-01")).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(ledger.as("admin@410811").post(LIVE, on("2026-01-01")).problem())
        .isEqualTo("404 UNION_NOT_FOUND");
    assertThat(admin.post("/api/unions/419999/go-live", on("2026-01-01")).problem())
        .isEqualTo("404 UNION_NOT_FOUND");
    assertThat(admin.post(LIVE, "{}").fields()).contains("/goLiveOn REQUIRED");
  }
}
