package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Sender;

/** Nobody hands anything over of nobody's money: not by any act, not in any union. */
class NoFundIT {

  private static final LocalDate TODAY = Planned.TODAY;
  private static final List<String> THINGS =
      List.of(
          "\"money\":{\"fen\":1}",
          "\"goods\":[{\"item\":\"米10kg\",\"quantity\":1,\"unit\":\"袋\",\"unitValue\":{\"fen\":0}}]");

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static String file;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.startBeforeGoLive(List.of(), RealStores.freshDatabaseJdbcUrl());
    caseworker = ledger.as("caseworker@410803");
    file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).ok().said("/caseId");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  /** What each act is answered that hands something over on a day. */
  private static void all(LocalDate day, String verdict) {
    for (String thing : THINGS) {
      String on = thing + ",\"occurredOn\":\"" + day + "\"}";
      assertThat(
              List.of(
                  caseworker.post("/api/cases/" + file + "/visits", "{" + on).problem(),
                  caseworker
                      .post("/api/enterprise-visits", "{\"enterprise\":\"第一机械厂\"," + on)
                      .problem(),
                  caseworker.post("/api/services", "{\"kind\":\"COOLNESS\"," + on).problem()))
          .as("%s on %s", thing, day)
          .allSatisfy(said -> assertThat(said).startsWith(verdict));
    }
  }

  private static void live(String day) {
    ledger
        .as("admin@410803")
        .post("/api/unions/410803/go-live", "{\"goLiveOn\":\"" + day + "\"}")
        .ok();
  }

  @Test
  void moneyAndGoodsWithoutAFundAreRefusedWhateverTheDay() {
    all(TODAY, "422 GO_LIVE_MISSING");
    all(TODAY.minusDays(1), "422 GO_LIVE_MISSING");
    live(TODAY.plusMonths(6).toString());
    all(TODAY.minusDays(1), "422 BEFORE_GO_LIVE");
    ledger.as("admin@410803").post("/api/unions/410803/go-live/reversal", Drafts.reason("填错")).ok();
    live(TODAY.toString());
    all(TODAY, "422 FUND_REQUIRED");
    all(TODAY.minusDays(1), "422 BEFORE_GO_LIVE");
    String employers =
        "{\"kind\":\"WAGE_RECOVERY\",\"counts\":{\"persons\":1},\"money\":{\"fen\":1},"
            + "\"occurredOn\":\"%s\"}".formatted(TODAY);
    assertThat(caseworker.post("/api/services", employers).status()).isEqualTo(201);
  }
}
