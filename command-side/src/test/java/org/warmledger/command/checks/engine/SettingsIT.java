package org.warmledger.command.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.LaterDay;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** What the checks go by is set from above, and ahead. */
class SettingsIT {

  private static RunningLedger ledger;
  private static Sender compliance;

  @BeforeAll
  static void start() {
    ledger =
        RunningLedger.startWith(
            List.of(LaterDay.class),
            RealStores.freshDatabaseJdbcUrl(),
            "warmledger.checks.running=true");
    compliance = ledger.as("compliance@410800");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static String archived(String on) {
    return ledger
        .as("caseworker@410803")
        .post("/api/cases", Drafts.household(Drafts.someone()).replace("2026-01-12", on))
        .ok()
        .said("/caseId");
  }

  private static long open(String file) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from check_finding where code = 'C17_NEVER_AIDED' and subject_id = ?",
            Long.class,
            file);
  }

  private static void awaitOpen(String file, long expected) {
    await().atMost(Duration.ofSeconds(30)).until(() -> open(file) == expected);
  }

  /** Everything written so far has been looked at. */
  private static void settled() {
    ledger.bean(CheckSweep.class).sweep();
  }

  private static Reply set(Sender by, String union, long days, String from) {
    return by.post(
        "/api/checks/C17/thresholds",
        "{\"union\":\"%s\",\"thresholds\":{\"days\":%d},\"from\":\"%s\",\"reason\":\"总工会通知\"}"
            .formatted(union, days, from));
  }

  private static String days(String union) {
    Reply list = ledger.as("supervisor@" + union).get("/api/checks");
    assertThat(list.said("/items/16/code")).isEqualTo("C17_NEVER_AIDED");
    assertThat(list.body().at("/items").size()).isEqualTo(30);
    return list.said("/items/16/thresholds/days");
  }

  private static void nextDay() {
    ledger.bean(LaterDay.class).pass(1);
    settled();
  }

  @Test
  void whatOnlyTrialsGoByIsMarkedAndNotSet() {
    Reply list = ledger.as("supervisor@410803").get("/api/checks");
    assertThat(list.said("/items/5/code")).isEqualTo("C06_CAP_EXCEEDED");
    assertThat(list.body().at("/items/5/thresholds").has("timeFen")).isFalse();
    assertThat(list.said("/items/5/forTrials/timeFen")).isEqualTo("300000");
    assertThat(
            ledger
                .as("compliance@410800")
                .post(
                    "/api/checks/C06/thresholds",
                    "{\"thresholds\":{\"timeFen\":1},\"from\":\"2099-01-01\",\"reason\":\"x\"}")
                .fields())
        .containsExactly("/thresholds MALFORMED");
  }

  @Test
  void thresholdsSetFromAboveHoldFromTheirDayForTheUnionAndThoseBelow() {
    String file = archived("2026-04-12");
    awaitOpen(file, 1);

    set(ledger.as("compliance@410000"), "410800", 3_000, tomorrow()).ok();
    settled();
    assertThat(open(file)).as("not before its day").isEqualTo(1);
    nextDay();
    awaitOpen(file, 0);

    set(compliance, "410803", 90, tomorrow()).ok();
    nextDay();
    awaitOpen(file, 1);

    set(compliance, "410803", 5, "2099-01-01").ok();
    assertThat(days("410803")).isEqualTo("90");
    assertThat(days("410811")).isEqualTo("3000");
  }

  private static String notice(String union, String from, String to) {
    String file =
        ledger
            .as("caseworker@" + union)
            .post(
                "/api/cases",
                Drafts.household(Drafts.someone()).replace("\"410803\"", "\"" + union + "\""))
            .ok()
            .said("/caseId");
    Reply answer =
        ledger
            .as("caseworker@" + union)
            .post(
                "/api/cases/" + file + "/notices",
                "{\"from\":\"%s\",\"to\":\"%s\",\"text\":\"拟帮扶公示\"}".formatted(from, to));
    return answer.status() == 201 ? "201" : answer.problem();
  }

  private static Reply daysOff(Sender by, String union, String from, String to) {
    return by.post(
        "/api/working-days",
        "{\"union\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"kind\":\"OFF\",\"reason\":\"放假通知\"}"
            .formatted(union, from, to));
  }

  /** 2026-02-14 is a Saturday that was worked; the days after it were the Spring Festival. */
  @Test
  void noticesKnowThePublicHolidaysAndWhatAUnionAddsToThem() {
    assertThat(notice("410803", "2026-02-10", "2026-02-14")).isEqualTo("201");
    assertThat(notice("410803", "2026-02-13", "2026-02-25")).isEqualTo("422 C12_NOTICE_TOO_SHORT");
    assertThat(notice("410803", "2097-03-04", "2097-03-08")).isEqualTo("201");
    daysOff(compliance, "410803", "2097-03-05", "2097-03-05").ok();
    assertThat(notice("410803", "2097-03-04", "2097-03-08")).isEqualTo("422 C12_NOTICE_TOO_SHORT");
    assertThat(notice("410811", "2097-03-04", "2097-03-08")).isEqualTo("201");
    assertThat(daysOff(compliance, "410800", "2097-03-06", "2097-03-06").problem())
        .isEqualTo("422 SET_BY_UPPER_UNION");
    assertThat(daysOff(compliance, "410803", today().toString(), "2025-01-01").fields())
        .containsExactlyInAnyOrder("/from BEFORE_TOMORROW", "/to TOO_SMALL");
    assertThat(daysOff(compliance, "410803", "2097-03-05", "2097-05-05").fields())
        .containsExactly("/to TOO_LARGE");
    assertThat(ledger.as("caseworker@410803").get("/api/working-days").text())
        .contains("{\"day\":\"2097-03-05\",\"kind\":\"OFF\",\"set\":{\"kind\":\"WORKING_DAYS\"")
        .contains("\"setBy\":\"compliance@410800\"", "\"reason\":\"放假通知\"")
        .contains("{\"day\":\"2026-02-14\",\"kind\":\"WORKED\",\"set\":null}");
  }

  private static LocalDate today() {
    return ledger.bean(LaterDay.class).today();
  }

  private static String tomorrow() {
    return today().plusDays(1).toString();
  }

  @Test
  void theAuditedDoNotLoosenTheAudit() {
    assertThat(set(compliance, "410800", 9, tomorrow()).problem())
        .isEqualTo("422 SET_BY_UPPER_UNION");
    for (String who : List.of("supervisor@410800", "admin@410800", "finance@410800")) {
      assertThat(set(ledger.as(who), "410803", 9, tomorrow()).problem())
          .isEqualTo("403 ROLE_REQUIRED");
    }
    assertThat(set(compliance, "410803", 9, today().toString()).fields())
        .containsExactly("/from BEFORE_TOMORROW");
    assertThat(set(ledger.as("compliance@100000"), "100000", 2_999, "2098-01-01").status())
        .as("nobody stands above the top")
        .isEqualTo(201);
  }

  @Test
  void malformedSettingsAreRefused() {
    assertThat(compliance.post("/api/checks/C99/thresholds", "{}").problem())
        .isEqualTo("404 UNKNOWN_CHECK");
    assertThat(
            compliance
                .post(
                    "/api/checks/C16/thresholds",
                    "{\"thresholds\":{\"months\":0,\"weeks\":1},\"union\":\"410000\"}")
                .fields())
        .containsExactlyInAnyOrder(
            "/thresholds/months TOO_SMALL",
            "/thresholds MALFORMED",
            "/from REQUIRED",
            "/reason REQUIRED",
            "/union UNKNOWN_UNION");
    assertThat(
            ledger
                .as("caseworker@410803")
                .post(
                    "/api/checks/C16/thresholds",
                    "{\"thresholds\":{\"months\":6},\"from\":\"2026-01-01\",\"reason\":\"x\"}")
                .status())
        .isEqualTo(403);
  }

  private static long loosened(String union) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from check_finding where code = 'C30_SETTING_LOOSENED'"
                + " and subject_id = ?",
            Long.class,
            union);
  }

  private static String finding(String union) {
    return ledger
        .jdbc()
        .queryForObject(
            "select convert_from(payload, 'UTF8') from ledger_event"
                + " where event_name = 'finding.raised'"
                + " and convert_from(payload, 'UTF8') like ?",
            String.class,
            "%\"id\":\"" + union + "\"%");
  }

  /** The city sets the county's; the province looks into it. */
  @Test
  void aLooseningIsShownToTheUnionAboveWhoeverMadeItUntilAnotherSawToIt() {
    Sender setter = ledger.as("compliance@410800");
    setter
        .post(
            "/api/checks/C08/thresholds",
            "{\"union\":\"410811\",\"thresholds\":{\"days\":1},\"from\":\"%s\",\"reason\":\"试点\"}"
                .formatted(tomorrow()))
        .ok();
    await().atMost(Duration.ofSeconds(30)).until(() -> loosened("410811") == 1);
    String raised = finding("410811");
    assertThat(raised)
        .contains("28 → 1", "\"union\":\"100000/410000\"", "\"staff\":\"compliance@410800\"");
    String id = raised.replaceAll(".*\"(finding-[a-z0-9]+)\".*", "$1");
    String said = "{\"reason\":\"已核\"}";
    assertThat(setter.post("/api/findings/" + id + "/resolution", said).status()).isEqualTo(404);
    ledger.as("compliance@410000").post("/api/findings/" + id + "/resolution", said).ok();

    theListsOfSettingsSayWhatWasLoosened();
  }

  private void theListsOfSettingsSayWhatWasLoosened() {
    Reply list = ledger.as("supervisor@410811").get("/api/setting-changes");
    assertThat(list.said("/items/0/code")).isEqualTo("C08_SAME_AID_TWICE");
    assertThat(list.said("/items/0/before/days")).isEqualTo("28");
    assertThat(list.said("/items/0/after/days")).isEqualTo("1");
    assertThat(list.said("/items/0/loosens/0")).isEqualTo("C08_SAME_AID_TWICE");
    assertThat(list.said("/items/0/setBy")).isEqualTo("compliance@410800");
    Reply ahead = ledger.as("compliance@100000").get("/api/checks?union=410811&on=2098-12-31");
    assertThat(ahead.said("/items/7/from")).isEqualTo(tomorrow());
    assertThat(ahead.said("/items/7/set/reason")).isEqualTo("试点");
    assertThat(ahead.said("/items/7/set/setByUnion")).isEqualTo("410800");
    assertThat(ledger.as("supervisor@410811").get("/api/checks").said("/items/7/from"))
        .as("not before its day, and nobody set it until then")
        .isEqualTo("");
    assertThat(ledger.as("caseworker@410811").get("/api/setting-changes").status()).isEqualTo(403);
  }

  private static final String LINE =
      "{\"monthly\":{\"fen\":%s},\"from\":\"2026-01-01\",\"reason\":\"x\"}";

  @Test
  void malformedLinesAndDeclarationsAreRefused() {
    assertThat(
            compliance
                .post(
                    "/api/subsistence-lines",
                    "{\"monthly\":{\"fen\":0},\"from\":\"2026-01-01\",\"reason\":\"x\"}")
                .fields())
        .containsExactly("/monthly AMOUNT_ZERO");
    for (String fen : List.of("1", "9999")) {
      assertThat(compliance.post("/api/subsistence-lines", LINE.formatted(fen)).fields())
          .containsExactly("/monthly TOO_SMALL");
    }
    assertThat(compliance.post("/api/subsistence-lines", LINE.formatted("1000001")).fields())
        .containsExactly("/monthly AMOUNT_TOO_LARGE");
    assertThat(compliance.post("/api/staff-declarations", "{\"accounts\":[\"123\"]}").fields())
        .containsExactly("/accounts MALFORMED");
  }
}
