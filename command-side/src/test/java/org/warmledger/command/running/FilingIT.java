package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Sender;

/** What is refused before, or without, the read side. Filing itself needs both sides. */
class FilingIT {

  private static final String FILINGS = "/api/statistics/send-warmth/filings";
  private static final String WINTER = "\"from\":\"2026-01-01\",\"to\":\"2026-02-28\"";

  private static RunningLedger ledger;
  private static Sender supervisor;

  @BeforeAll
  static void startWithoutReadSide() {
    ledger = RunningLedger.start("warmledger.query-side.url=http://127.0.0.1:1");
    supervisor = ledger.as("supervisor@410800");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static long filings() {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from ledger_event where event_name = 'form.filed'", Long.class);
  }

  private static String problem(Sender desk, String path, String body) {
    return desk.post(path, "{" + body + "}").problem();
  }

  @Test
  void nothingIsFiledWhileTheReadSideIsAway() {
    assertThat(problem(supervisor, FILINGS, WINTER)).isEqualTo("503 READ_SIDE_AWAY");
    assertThat(filings()).isZero();
  }

  @Test
  void aPeriodIsCheckedBeforeAnybodyIsAsked() {
    assertThat(problem(supervisor, FILINGS, "\"from\":\"2026-02-01\",\"to\":\"2026-01-01\""))
        .isEqualTo("422 PERIOD_REVERSED");
    assertThat(problem(supervisor, FILINGS, "\"from\":\"2093-01-01\",\"to\":\"2093-02-01\""))
        .isEqualTo("422 PERIOD_IN_FUTURE");
    assertThat(problem(supervisor, FILINGS, "\"from\":\"2026-02-01\""))
        .isEqualTo("422 INVALID_FIELDS");
  }

  @Test
  void aSupervisorFilesForTheOwnUnionAndThoseBelow() {
    assertThat(problem(ledger.as("caseworker@410800"), FILINGS, WINTER))
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(problem(ledger.as("supervisor@410803"), FILINGS, WINTER + ",\"union\":\"410811\""))
        .isEqualTo("422 INVALID_FIELDS");
    assertThat(problem(supervisor, "/api/statistics/nothing/filings", WINTER))
        .isEqualTo("404 NOT_FOUND");
  }
}
