package org.warmledger.command.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.launchers.RealStores;

/** What follows by itself goes through the ledger together, and each has its own trouble. */
class FollowingIT {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
  private static final String STEADY = "steady";
  private static final String MOODY = "moody";

  private static volatile boolean failing;
  private static RunningLedger ledger;

  /** Two that note down every file. */
  static class Noters {

    @Bean
    Automation steady(JdbcTemplate jdbc) {
      jdbc.execute("create table noted (reader text, file text)");
      return new Noter(STEADY, jdbc);
    }

    @Bean
    Automation moody(JdbcTemplate jdbc) {
      return new Noter(MOODY, jdbc);
    }
  }

  private record Noter(String token, JdbcTemplate jdbc) implements Noting {

    @Override
    public boolean isConcernedBy(Class<?> fact) {
      return fact == CaseArchived.class;
    }

    @Override
    public void on(LedgerEvent event) {
      jdbc.update(
          "insert into noted values (?, ?)", token, ((CaseArchived) event).caseId().value());
      if (failing && token.equals(MOODY)) {
        throw new IllegalStateException("in a mood");
      }
    }
  }

  @BeforeAll
  static void start() {
    ledger = RunningLedger.startWith(List.of(Noters.class), RealStores.freshDatabaseJdbcUrl());
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static String archived() {
    return ledger
        .as("caseworker@410803")
        .post("/api/cases", Drafts.household(Drafts.someone()))
        .said("/caseId");
  }

  private static long noted(String reader, String file) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from noted where reader = ? and file = ?", Long.class, reader, file);
  }

  private static void isNotedOnce(String reader, String file) {
    await().atMost(LONG_ENOUGH).until(() -> noted(reader, file) > 0);
    assertThat(noted(reader, file)).as(reader).isEqualTo(1);
  }

  @Test
  void whoeverFailsHoldsUpNobodyAndNotesEveryFactOnceWhenItCan() {
    String first;
    String second;
    failing = true;
    try {
      first = archived();
      isNotedOnce(STEADY, first);
      second = archived();
      isNotedOnce(STEADY, second);
      assertThat(noted(MOODY, first) + noted(MOODY, second)).isZero();
    } finally {
      failing = false;
    }
    isNotedOnce(MOODY, first);
    isNotedOnce(MOODY, second);
    assertThat(noted(STEADY, first)).as("done once more without the other").isEqualTo(1);
  }

  @Test
  void whatAnotherProcessReadsForIsNotNotedHere() {
    isNotedOnce(MOODY, archived());
    claimedElsewhere("now() + interval '1 hour'");
    String file = archived();
    isNotedOnce(STEADY, file);
    assertThat(noted(MOODY, file)).isZero();
    claimedElsewhere("now() - interval '11 seconds'");
    isNotedOnce(MOODY, file);
  }

  private static void claimedElsewhere(String lastSign) {
    ledger
        .jdbc()
        .update(
            "update reader_token set owner = 'another', touched_at = to_char((%s) at time zone 'UTC',"
                    .formatted(lastSign)
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') where reader = ?",
            MOODY);
  }
}
