package org.warmledger.command.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** The checks over a real ledger: raised, cleared, answered for, read anew. */
class ChecksIT {

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender compliance;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start("warmledger.checks.running=true");
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

  /** What happened to the findings of a check about a subject, in order. */
  private static List<String> findings(String code, String subject) {
    return ledger
        .jdbc()
        .queryForList(
            "select event_name from ledger_event where stream_id in (select stream_id from"
                + " ledger_event where event_name = 'finding.raised' and"
                + " convert_from(payload, 'UTF8') like ? and convert_from(payload, 'UTF8') like ?)"
                + " order by position",
            String.class,
            "%\"" + code + "\"%",
            "%\"id\":\"" + subject + "\"%");
  }

  /** What the checks keep of a finding follows its event. */
  private static String findingOf(String code, String subject) {
    String kept = "select finding_id from check_finding where code = ? and subject_id = ?";
    return await()
        .until(
            () -> ledger.jdbc().queryForList(kept, String.class, code, subject),
            found -> !found.isEmpty())
        .getFirst();
  }

  private static void eventually(Supplier<List<String>> seen, String... expected) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(seen.get()).containsExactly(expected));
  }

  private static final String READ_TO_THE_END =
      "reader_token where reader = 'checks' and (convert_from(token, 'UTF8')::json ->>"
          + " 'globalIndex')::bigint = (select max(position) from ledger_event)";

  /** Everything written so far has been read, with what was found, and looked at. */
  private static void settled() {
    await().atMost(Duration.ofSeconds(20)).until(() -> count(READ_TO_THE_END) == 1);
    ledger.bean(CheckSweep.class).sweep();
  }

  @Test
  void aFileOnWhichNothingHappenedIsFlaggedAndClearedByTheNextVisit() {
    String file = archived("2025-01-12");
    eventually(() -> findings("C16_STALE_FILE", file), "finding.raised");
    caseworker.post("/api/cases/" + file + "/visits", Drafts.visit("2026-11-20"));
    eventually(() -> findings("C16_STALE_FILE", file), "finding.raised", "finding.cleared");
  }

  @Test
  void oneVoucherOfTwoReceiptsIsFoundOnceTheyAreEntered() {
    Sender finance = ledger.as("finance@410803");
    ledger.move(finance, "/api/funds", Drafts.fund("SV-2026")).ok();
    for (int fen : List.of(500, 700)) {
      finance
          .post(
              "/api/funds/SV-2026/receipts",
              "{\"money\":{\"fen\":%d},\"voucher\":\"SV-1\",\"voucherKind\":\"BANK_SLIP\"}"
                  .formatted(fen))
          .ok();
    }
    eventually(
        () ->
            ledger
                .jdbc()
                .queryForList(
                    "select code from check_finding where subject_kind = 'VOUCHER'", String.class),
        "C11_MISSING_EVIDENCE");
  }

  @Test
  void somebodyNamedAnswersForAFindingOnceAndWithAReason() {
    String file = archived("2025-02-12");
    eventually(() -> findings("C16_STALE_FILE", file), "finding.raised");
    String path = "/api/findings/" + findingOf("C16_STALE_FILE", file);
    assertThat(caseworker.post(path + "/dismissal", Drafts.reason("已迁出")).status()).isEqualTo(403);
    assertThat(
            ledger.as("supervisor@410811").post(path + "/dismissal", Drafts.reason("x")).problem())
        .isEqualTo("404 FINDING_NOT_FOUND");
    assertThat(supervisor.post(path + "/dismissal", "{}").fields())
        .containsExactly("/reason REQUIRED");
    for (String number : List.of("13900001234", "410999198604294091", "6222 0000 1111 2222")) {
      assertThat(supervisor.post(path + "/dismissal", Drafts.reason("见" + number)).fields())
          .containsExactly("/reason PERSONAL_NUMBER");
    }
    assertThat(compliance.post(path + "/dismissal", Drafts.reason("已迁出，待注销")).status())
        .isEqualTo(201);
    assertThat(compliance.post(path + "/dismissal", Drafts.reason("已迁出，待注销")).status())
        .isEqualTo(200);
    assertThat(supervisor.post(path + "/resolution", Drafts.reason("已走访")).problem())
        .isEqualTo("409 FINDING_ENDED");
    assertThat(findings("C16_STALE_FILE", file))
        .containsExactly("finding.raised", "finding.dismissed");
    assertThat(
            compliance
                .post("/api/findings/finding-nobody/resolution", Drafts.reason("x"))
                .problem())
        .isEqualTo("404 FINDING_NOT_FOUND");
  }

  @Test
  void whoeverIsPutInChargeAnswersWithinAYear() {
    String file = archived("2025-02-13");
    eventually(() -> findings("C16_STALE_FILE", file), "finding.raised");
    String path = "/api/findings/" + findingOf("C16_STALE_FILE", file) + "/assignment";
    compliance.get("/api/checks").ok();
    LocalDate today = ledger.bean(BusinessCalendar.class).today();
    assertThat(supervisor.post(path, inCharge(today.plusYears(1).plusDays(1))).fields())
        .containsExactly("/dueOn TOO_LARGE");
    assertThat(supervisor.post(path, inCharge(today.minusDays(1))).fields())
        .containsExactly("/dueOn TOO_SMALL");
    assertThat(supervisor.post(path, inCharge(today.plusYears(1))).status()).isEqualTo(201);
  }

  private static String inCharge(LocalDate due) {
    return "{\"inCharge\":\"compliance@410800\",\"dueOn\":\"" + due + "\"}";
  }

  @Test
  void readingTheLedgerAnewRaisesNothingTwice() {
    String stale = archived("2025-03-12");
    String visited = archived("2025-03-12");
    eventually(() -> findings("C16_STALE_FILE", stale), "finding.raised");
    eventually(() -> findings("C16_STALE_FILE", visited), "finding.raised");
    caseworker.post("/api/cases/" + visited + "/visits", Drafts.visit("2026-11-20"));
    eventually(() -> findings("C16_STALE_FILE", visited), "finding.raised", "finding.cleared");
    settled();
    long before = events();

    ledger.bean(CheckReader.class).replay();
    await().atMost(Duration.ofSeconds(20)).until(ChecksIT::isDone);
    settled();

    assertThat(events()).isEqualTo(before);
    assertThat(findingOf("C16_STALE_FILE", stale)).startsWith("finding-");
    assertThat(findings("C16_STALE_FILE", visited))
        .containsExactly("finding.raised", "finding.cleared");
  }

  @Test
  void aReleaseThatKeepsSomethingElseReadsTheLedgerAnew() {
    String stale = archived("2025-03-12");
    eventually(() -> findings("C16_STALE_FILE", stale), "finding.raised");
    settled();
    long before = events();
    ledger.jdbc().update("update check_reader set shape = 'of an earlier release'");
    ledger.jdbc().update("update check_subject set state = '{\"unknown\":1}'");

    ledger.bean(CheckReader.class).restart();
    await().atMost(Duration.ofSeconds(20)).until(ChecksIT::isDone);
    settled();

    assertThat(events()).isEqualTo(before);
    assertThat(count("check_subject where state like '%unknown%'")).isZero();
  }

  private static boolean isDone() {
    return ledger.bean(CheckReader.class).isCaughtUp() && count("check_subject") > 0;
  }

  private static long events() {
    return count("ledger_event");
  }

  private static long count(String of, Object... values) {
    return ledger.jdbc().queryForObject("select count(*) from " + of, Long.class, values);
  }

  private static List<String> counted() {
    return ledger
        .jdbc()
        .queryForList(
            "select substring(convert_from(payload, 'UTF8') from '\"events\":\"([0-9]+)\"')"
                + " from ledger_event where stream_id = ? order by position desc limit 1",
            String.class,
            findingOf("C15_BACKDATED_BATCH", ImportedPapers.IMPORTER.value()));
  }

  @Test
  void aBatchIsCountedAsFarAsItGoesAndIsOneFinding() {
    ImportedPapers papers = new ImportedPapers(ledger);
    String file = archived("2025-03-12");
    papers.imported(file, 1, 10);
    eventually(
        () -> findings("C15_BACKDATED_BATCH", ImportedPapers.IMPORTER.value()), "finding.raised");
    assertThat(counted()).containsExactly("10");
    papers.imported(file, 11, 21);
    eventually(ChecksIT::counted, "21");
    assertThat(findings("C15_BACKDATED_BATCH", ImportedPapers.IMPORTER.value()))
        .as("once at the end of each import, however many batches it was read in")
        .containsExactly("finding.raised", "finding.counted");
  }

  @Test
  void aDaysRunIsStatedOnce() {
    archived("2025-03-12");
    settled();
    ledger.bean(CalendarRuns.class).record(LocalDate.of(2026, 11, 1));
    ledger.bean(CalendarRuns.class).record(LocalDate.of(2026, 11, 1));
    assertThat(
            count(
                "ledger_event where stream_id = 'check-runs-100000-2026'"
                    + " and convert_from(payload, 'UTF8') like '%C16%2026-11-01%'"))
        .isEqualTo(1);
  }

  @Test
  void whatChecksKeepNamesNobody() {
    String number = Drafts.someone();
    caseworker.post("/api/cases", Drafts.householdOf("欧阳测试", number));
    settled();
    assertThat(
            count(
                "check_subject where state ~ ? or subject_id ~ ?",
                "欧阳|13900001234|" + number + "|幸福路|2400000",
                "欧阳|13900001234|" + number))
        .isZero();
  }
}
