package org.warmledger.command.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** What checks go by beside the facts, trials, and a ledger that stops in between. */
class FlagsIT {

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender compliance;

  @BeforeAll
  static void start() {
    open(RunningLedger.start("warmledger.checks.running=true"));
  }

  private static void open(RunningLedger started) {
    ledger = started;
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    compliance = ledger.as("compliance@410800");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static String archived(String on) {
    Reply reply =
        caseworker.post("/api/cases", Drafts.household(Drafts.someone()).replace("2026-01-12", on));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply.said("/caseId");
  }

  private static long raised(String code) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from ledger_event where event_name = 'finding.raised'"
                + " and convert_from(payload, 'UTF8') like ?",
            Long.class,
            "%\"" + code + "\"%");
  }

  private static long open(String code, String subject) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from check_finding where code = ? and subject_id = ?",
            Long.class,
            code,
            subject);
  }

  private static void eventually(Supplier<Long> seen, long expected) {
    Instant until = Instant.now().plus(Duration.ofSeconds(20));
    while (seen.get() != expected && Instant.now().isBefore(until)) {
      Thread.onSpinWait();
    }
    assertThat(seen.get()).isEqualTo(expected);
  }

  private static long events() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  /** The reader has taken in what was written. */
  private static void read(String subject) {
    eventually(
        () ->
            ledger
                .jdbc()
                .queryForObject(
                    "select count(*) from check_subject where subject_id = ? and code like 'C16%'",
                    Long.class, subject),
        1);
  }

  @Test
  void aSubsistenceLineSetLaterFindsTheReviewsItWasMeantFor() {
    String file = archived("2026-10-01");
    String body = Drafts.household(Drafts.someone()).replace("\"union\":\"410803\",", "");
    Reply revised =
        caseworker.post(
            "/api/cases/" + file + "/revisions",
            body.replace("\"occurredOn\":\"2026-01-12\"", "\"occurredOn\":\"2026-11-02\"")
                .replace("\"note\":\"房屋漏雨\"", "\"reason\":\"年度复核\""));
    assertThat(revised.status()).as(revised.text()).isEqualTo(201);
    read(file);
    assertThat(open("C19_INCOME_OVER_LINE", file)).isZero();

    long seenAbove = open("C30_SETTING_LOOSENED", "410803");
    // 24,000 yuan a year for one person are 2,000 a month.
    String line =
        "{\"union\":\"410803\",\"monthly\":{\"fen\":68000},\"from\":\"2026-07-01\",\"reason\":\"民政部门通知\"}";
    assertThat(compliance.post("/api/subsistence-lines", line).ok().said("/flags/0"))
        .isEqualTo("C30_SETTING_LOOSENED");

    eventually(() -> open("C19_INCOME_OVER_LINE", file), 1);
    eventually(() -> open("C30_SETTING_LOOSENED", "410803"), seenAbove + 1);
  }

  @Test
  void aDeclarationFindsTheAidsThatWentThroughTheSameHands() {
    String file = archived("2026-10-01");
    ledger.move(ledger.as("finance@410803"), "/api/funds", Drafts.fund("ZYCZ-2026"));
    Reply aid = caseworker.post("/api/cases/" + file + "/aids", Drafts.aid("2026-11-01"));
    assertThat(aid.status()).as(aid.text()).isEqualTo(201);
    read(file);
    assertThat(open("C25_KIN_CONFLICT", file)).isZero();

    Reply said = caseworker.post("/api/staff-declarations", "{\"phones\":[\"13900001234\"]}");
    assertThat(said.status()).as(said.text()).isEqualTo(201);

    eventually(() -> open("C25_KIN_CONFLICT", file), 1);
    assertThat(
            ledger
                .jdbc()
                .queryForObject(
                    "select count(*) from ledger_event where"
                        + " convert_from(payload, 'UTF8') like '%13900001234%'",
                    Long.class))
        .isZero();
  }

  private static Reply trial(Sender by, String body) {
    return by.post("/api/checks/C16/trials", body);
  }

  @Test
  void aTrialTellsWhatOtherThresholdsWouldHaveFoundAndWritesNothing() {
    String file = archived("2026-09-01");
    read(file);
    ledger.bean(CheckSweep.class).sweep();
    long before = events();

    Reply trial = trial(supervisor, "{\"thresholds\":{\"months\":2}}");

    assertThat(trial.status()).as(trial.text()).isEqualTo(200);
    assertThat(trial.said("/would")).isEqualTo("FLAG");
    assertThat(trial.said("/complete")).isEqualTo("true");
    assertThat(trial.body().at("/hits").asLong()).isGreaterThan(trial.body().at("/now").asLong());
    assertThat(trial.text()).contains(file).contains("\"name\":\"case.archived\"");
    assertThat(events()).isEqualTo(before);
    assertThat(open("C16_STALE_FILE", file)).isZero();
    assertThat(
            trial(ledger.as("supervisor@410811"), "{\"thresholds\":{\"months\":2}}").said("/hits"))
        .as("another union's files are not its business")
        .isEqualTo("0");
    assertThat(
            trial(
                    supervisor,
                    "{\"thresholds\":{\"months\":2},\"from\":\"2020-01-01\",\"to\":\"2020-12-31\"}")
                .said("/hits"))
        .isEqualTo("0");
    assertThat(trial(caseworker, "{}").status()).isEqualTo(403);
    assertThat(trial(supervisor, "{\"thresholds\":{\"x\":1}}").fields())
        .containsExactly("/thresholds MALFORMED");
  }

  @Test
  void aUnionHasOneTrialAtATimeInAllProcesses() throws SQLException {
    try (Connection elsewhere = DriverManager.getConnection(ledger.jdbcUrl());
        Statement running = elsewhere.createStatement()) {
      running.execute("select pg_advisory_lock(hashtextextended('trial of 410803', 0))");
      assertThat(trial(supervisor, "{}").problem()).isEqualTo("409 TRIAL_RUNNING");
      assertThat(trial(ledger.as("supervisor@410811"), "{}").status()).isEqualTo(200);
      running.execute("select pg_advisory_unlock_all()");
      assertThat(trial(supervisor, "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void everyCheckThatGoesOverFactsCanBeTried() {
    for (int number = 1; number <= 29; number++) {
      String code = "C%02d".formatted(number);
      Reply trial = supervisor.post("/api/checks/" + code + "/trials", "{}");
      switch (number) {
        case 24, 29 -> assertThat(trial.problem()).as(code).isEqualTo("422 CHECK_WITHOUT_TRIAL");
        case 27 -> assertThat(trial.status()).as(code).isIn(200, 422);
        default -> assertThat(trial.status()).as(code + trial.text()).isEqualTo(200);
      }
    }
    Reply caps = supervisor.post("/api/checks/C06/trials", "{\"thresholds\":{\"timeFen\":1}}");
    assertThat(caps.said("/would")).isEqualTo("BLOCK");
    Reply past = supervisor.post("/api/checks/C06/trials", "{\"thresholds\":{\"pastTimeFen\":1}}");
    assertThat(past.said("/would")).isEqualTo("FLAG");
  }

  @Test
  void aTrialAsksTheRuleThatLetTheActIn() {
    String file = archived("2026-10-01");
    Reply published =
        caseworker.post(
            "/api/cases/" + file + "/notices",
            "{\"from\":\"2026-11-02\",\"to\":\"2026-11-06\",\"text\":\"张**，困难救助\"}");
    assertThat(published.status()).as(published.text()).isEqualTo(201);

    Reply trial = supervisor.post("/api/checks/C12/trials", "{\"thresholds\":{\"workingDays\":6}}");

    assertThat(trial.said("/now")).as(trial.text()).isEqualTo("0");
    assertThat(trial.said("/hits")).as(trial.text()).isEqualTo("1");
    assertThat(trial.text()).contains(file).contains("\"name\":\"case.notice-published\"");
  }

  private static void reads() {
    ledger
        .jdbc()
        .execute(
            "create table access_log (at timestamptz, actor text, role text, union_code text,"
                + " what text, subject text, purpose text, rows bigint, in_full boolean,"
                + " union_path text, files varchar[], asked text)");
    read("caseworker", "FILE", 250, true);
    read("compliance", "FILE", 500, false);
    read("supervisor", "SEARCH", 100, true);
  }

  private static void read(String role, String what, int times, boolean inFull) {
    ledger
        .jdbc()
        .update(
            "insert into access_log select now(), ? || '@410803', ?, '410803', ?, '', '年度审计', 20, ?"
                + " from generate_series(1, ?)",
            role,
            role,
            what,
            inFull,
            times);
  }

  @Test
  void massReadingIsFoundInTheLogOfReads() {
    assertThat(supervisor.post("/api/checks/C27/trials", "{}").problem())
        .as("no log is kept here yet")
        .isEqualTo("422 CHECK_WITHOUT_TRIAL");
    reads();
    long before = raised("C27_ACCESS_ANOMALY");

    ledger.bean(CheckSweep.class).sweep();
    ledger.bean(CheckSweep.class).sweep();

    assertThat(raised("C27_ACCESS_ANOMALY")).isEqualTo(before + 1);
    assertThat(open("C27_ACCESS_ANOMALY", "caseworker@410803"))
        .as("a purpose excuses nothing")
        .isEqualTo(1);
    Reply trial =
        supervisor.post("/api/checks/C27/trials", "{\"thresholds\":{\"readsPerDay\":251}}");
    assertThat(trial.said("/now")).as(trial.text()).isEqualTo("1");
    assertThat(trial.said("/hits")).as("5,000 rows").isEqualTo("1");
    assertThat(
            supervisor
                .post(
                    "/api/checks/C27/trials",
                    "{\"thresholds\":{\"readsPerDay\":251,\"rowsPerDay\":5001}}")
                .said("/hits"))
        .isEqualTo("0");
  }

  @Test
  void aLedgerThatStopsBetweenFactAndFindingRaisesItOnceWhenItIsBack() {
    // Without its table the reader fails at every fact, as it would without its database.
    ledger.jdbc().execute("alter table check_subject rename to check_subject_away");
    String file = archived("2025-05-05");
    String url = ledger.jdbcUrl();
    ledger.close();
    open(RunningLedger.startOn(url, "warmledger.checks.running=true"));
    ledger.jdbc().execute("alter table check_subject_away rename to check_subject");

    eventually(() -> open("C16_STALE_FILE", file), 1);
    assertThat(
            ledger
                .jdbc()
                .queryForList(
                    "select event_name from ledger_event where stream_id ="
                        + " (select finding_id from check_finding where subject_id = ?"
                        + " and code = 'C16_STALE_FILE')",
                    String.class,
                    file))
        .isEqualTo(List.of("finding.raised"));
  }
}
