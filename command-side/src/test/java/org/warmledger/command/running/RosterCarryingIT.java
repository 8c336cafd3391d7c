package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidProposed;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * The lines of an approved roster reach their files once, wherever the process is killed. What a
 * kill leaves behind is made by taking from the store what would not have been written yet.
 */
class RosterCarryingIT {

  private static final int LINES = 30;

  private final String database = RealStores.freshDatabaseJdbcUrl();
  private List<Worker> workers = List.of();
  private String rosterId = "";

  private void approveAndCarry() {
    try (RunningLedger ledger = RunningLedger.startOn(database)) {
      Payroll payroll = new Payroll(ledger);
      payroll.fund("JZ-K", 100_000);
      workers = payroll.workers(LINES);
      rosterId = payroll.carried("JZ-K", 1_000, workers);
    }
  }

  /** The next process finds what the last one left, and is killed where the statements say. */
  private void nextProcess(String... kill) throws SQLException {
    try (RunningLedger ledger = nextStart()) {
      Payroll payroll = new Payroll(ledger);
      payroll.awaitCarried(rosterId, LINES);
      Payroll.await("nothing on its way", () -> open(ledger) == 0);
      everyLineOnce(payroll);
      for (String statement : kill) {
        rewind(ledger, statement.replace("ROSTER", rosterId));
      }
    }
  }

  /** Puts the store back to before a step, which the store itself refuses to everybody. */
  private static void rewind(RunningLedger ledger, String statement) {
    ledger
        .jdbc()
        .execute("begin; set local session_replication_role = replica; " + statement + "; commit");
  }

  /** A reader that stands beyond the end of the ledger would be refused at the next start. */
  private static final String NOBODY_READ_FURTHER =
      "update reader_token set token = convert_to('{\"globalIndex\":' || last || '}', 'UTF8')"
          + " from (select max(position) as last from ledger_event) ledger where token is not null"
          + " and (convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint > last";

  /** Once the process is gone whose readers went on. */
  private RunningLedger nextStart() throws SQLException {
    try (Connection connection = DriverManager.getConnection(database);
        Statement update = connection.createStatement()) {
      update.execute(NOBODY_READ_FURTHER);
    }
    return RunningLedger.startOn(database);
  }

  private static int open(RunningLedger ledger) {
    return ledger.jdbc().queryForObject("select count(*) from roster_carrying", Integer.class);
  }

  private void everyLineOnce(Payroll payroll) {
    List<String> aids =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(n -> "aid-" + rosterId.substring("roster-".length()) + "-" + n)
            .toList();
    assertThat(payroll.facts(AidProposed.class))
        .extracting(fact -> fact.aidId().value())
        .containsExactlyInAnyOrderElementsOf(aids);
    assertThat(payroll.facts(AidFunded.class))
        .extracting(fact -> fact.aidId().value())
        .containsExactlyInAnyOrderElementsOf(aids);
    assertThat(payroll.facts(FundsCommitted.class)).hasSize(LINES);
    assertThat(payroll.facts(RosterLinesCarried.class).stream().flatMap(f -> f.lines().stream()))
        .extracting(line -> line.aidId().value())
        .containsExactlyInAnyOrderElementsOf(aids);
    assertThat(payroll.facts(FundsReleased.class)).isEmpty();
  }

  private static final String UNRECORDED =
      "delete from ledger_event where stream_id = 'ROSTER' and event_name = 'roster.lines-carried'";
  private static final String OPEN =
      "insert into roster_carrying (roster_id, union_path) values ('ROSTER',"
          + " '100000/410000/410800/410803')";
  private static final String NOTHING_ON_FILES =
      "delete from ledger_event where event_name in ('aid.proposed', 'aid.approved', 'aid.funded')";
  private static final String HALF_ON_FILES =
      "delete from ledger_event where event_name in ('aid.proposed', 'aid.approved', 'aid.funded')"
          + " and stream_id in (select stream_id from ledger_event where event_name = 'aid.funded'"
          + " order by position limit 15)";
  private static final String READER_BEHIND =
      "delete from reader_token where reader = 'roster-carrying'";

  @Test
  void aKillAtAnyStepDoublesAndLosesNothing() throws SQLException {
    approveAndCarry();
    // Approved, and the reader of approvals never came to it.
    nextProcess(UNRECORDED, NOTHING_ON_FILES, READER_BEHIND);
    // Noted down, and no line carried.
    nextProcess(UNRECORDED, NOTHING_ON_FILES, OPEN);
    // Some lines carried, none recorded.
    nextProcess(UNRECORDED, HALF_ON_FILES, OPEN);
    // All carried, none recorded.
    nextProcess(UNRECORDED, OPEN);
    // All recorded, the roster still noted down.
    nextProcess(OPEN);
    // All done, and the reader comes to the approval once more.
    nextProcess(READER_BEHIND);
    nextProcess();
  }

  @Test
  void aProcessThatEndsInTheMiddleIsFollowedByOneThatGoesOn() throws SQLException {
    try (RunningLedger ledger = RunningLedger.startOn(database, "warmledger.rosters.lanes=1")) {
      Payroll payroll = new Payroll(ledger);
      payroll.fund("JZ-K", 100_000);
      workers = payroll.workers(LINES);
      rosterId = payroll.drawnUp("JZ-K", 1_000, workers);
      assertThat(payroll.approve(rosterId).status()).isEqualTo(201);
      Payroll.await("a line on its file", () -> !payroll.facts(AidFunded.class).isEmpty());
      // The connections of whoever is at it break, as the kernel breaks those of a killed process.
      ledger
          .jdbc()
          .queryForList(
              "select pg_terminate_backend(pid) from pg_stat_activity"
                  + " where datname = current_database() and pid <> pg_backend_pid()");
    }
    nextProcess();
  }

  @Test
  void aRosterThatCannotBeCarriedIsSeenAndTriedAgain() {
    approveAndCarry();
    try (RunningLedger ledger = RunningLedger.startOn(database)) {
      rewind(ledger, "update ledger_event set stream_id = 'away' where stream_id = 'fund-JZ-K'");
      for (String statement : List.of(UNRECORDED, NOTHING_ON_FILES, OPEN)) {
        rewind(ledger, statement.replace("ROSTER", rosterId));
      }
      Sender supervisor = ledger.as("supervisor@410800");
      Payroll.await(
          "a stuck roster",
          () -> supervisor.get("/api/funding/stuck").said("/items/0/rosterId").equals(rosterId));
      Reply stuck = supervisor.get("/api/funding/stuck");
      assertThat(stuck.said("/items/0/kind")).isEqualTo("ROSTER");
      assertThat(stuck.said("/items/0/lastError")).isEqualTo("NoSuchElementException");
      assertThat(ledger.as("supervisor@410811").get("/api/funding/stuck").body().at("/items"))
          .isEmpty();

      rewind(ledger, "update ledger_event set stream_id = 'fund-JZ-K' where stream_id = 'away'");
      String retry = "/api/funding/stuck/" + rosterId + "/retry";
      assertThat(ledger.as("supervisor@410811").post(retry, "").status()).isEqualTo(404);
      assertThat(supervisor.post(retry, "").status()).isEqualTo(200);
      Payroll payroll = new Payroll(ledger);
      payroll.awaitCarried(rosterId, LINES);
      everyLineOnce(payroll);
    }
  }

  @Test
  void aFileThatEndedAfterTheApprovalGivesItsMoneyBack() throws SQLException {
    try (RunningLedger ledger = RunningLedger.startOn(database)) {
      Payroll payroll = new Payroll(ledger);
      payroll.fund("JZ-K", 100_000);
      workers = payroll.workers(LINES);
      rosterId = payroll.carried("JZ-K", 1_000, workers);
      for (String statement : List.of(UNRECORDED, NOTHING_ON_FILES)) {
        rewind(ledger, statement.replace("ROSTER", rosterId));
      }
    }
    try (RunningLedger ledger = nextStart()) {
      Payroll payroll = new Payroll(ledger);
      ledger
          .as("caseworker@410803")
          .post("/api/cases/" + workers.get(3).caseId() + "/closure", Drafts.closure("2026-01-25"));
      ledger.jdbc().update(OPEN.replace("ROSTER", rosterId));
      payroll.awaitCarried(rosterId, LINES);

      assertThat(payroll.facts(FundsReleased.class))
          .singleElement()
          .satisfies(fact -> assertThat(fact.commitment().value()).endsWith("-4"));
      assertThat(payroll.facts(FundBooked.class, f -> f.movement() == FundMovement.RELEASED))
          .singleElement()
          .extracting(FundBooked::count)
          .isEqualTo(1);
      assertThat(payroll.facts(AidFunded.class)).hasSize(LINES - 1);
      assertThat(payroll.bank(rosterId, "4,成功,LS4,2026-01-26").said("/refused/0/code"))
          .isEqualTo("LINE_GIVEN_UP");
    }
  }
}
