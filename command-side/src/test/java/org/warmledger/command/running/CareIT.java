package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Notices, objections, means checks, appeals and papers over HTTP, on a real store. */
class CareIT {

  private static final String MASKED = "张**，困难救助";

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;

  private long eventsBefore;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    Reply fund = ledger.move(ledger.as("finance@410803"), "/api/funds", Drafts.fund("ZYCZ-2026"));
    assertThat(fund.status()).as(fund.text()).isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static long events() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  @BeforeEach
  void count() {
    eventsBefore = events();
  }

  private void refused(Reply reply, String problem, String... fields) {
    assertThat(reply.problem()).as(reply.text()).isEqualTo(problem);
    assertThat(reply.said("/title")).isNotBlank();
    assertThat(reply.fields()).containsExactly(fields);
    assertThat(events()).as("events written").isEqualTo(eventsBefore);
  }

  private Reply accepted(Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    count();
    return reply;
  }

  private String archived() {
    Reply reply = accepted(caseworker.post("/api/cases", Drafts.household(Drafts.someone())));
    return "/api/cases/" + reply.said("/caseId");
  }

  private static String notice(String from, String to, String text) {
    return """
    {"from":"%s","to":"%s","text":"%s","occurredOn":"%s"}\
    """
        .formatted(from, to, text, from);
  }

  private static String means(String exclusions) {
    return """
    {"exclusions":[%s],"authorization":"授权书 1 号","note":"","occurredOn":"2026-01-20"}\
    """
        .formatted(exclusions);
  }

  private static String outcome(String outcome) {
    return """
    {"outcome":"%s","reason":"属实","occurredOn":"2026-02-20"}\
    """
        .formatted(outcome);
  }

  @Test
  void aNoticeIsPublishedObjectedToAndCleared() {
    String file = archived();
    Reply published =
        accepted(caseworker.post(file + "/notices", notice("2026-02-02", "2026-02-06", MASKED)));
    assertThat(published.said("/noticeId")).startsWith("notice-");
    String notice = file + "/notices/" + published.said("/noticeId");
    Reply objected =
        accepted(
            caseworker.post(
                notice + "/objections", "{\"objection\":\"有车\",\"occurredOn\":\"2026-02-03\"}"));
    assertThat(objected.said("/objectionId")).startsWith("objection-");
    String resolution = notice + "/objections/" + objected.said("/objectionId") + "/resolution";
    refused(ledger.decide(caseworker, resolution, outcome("DISMISSED")), "403 ROLE_REQUIRED");
    accepted(ledger.decide(supervisor, resolution, outcome("DISMISSED")));
    refused(
        ledger.decide(supervisor, resolution, outcome("UPHELD")), "409 OBJECTION_ALREADY_RESOLVED");
  }

  @Test
  void noticesThatAreTooShortOrTellTooMuch() {
    String notices = archived() + "/notices";
    refused(
        caseworker.post(notices, notice("2026-02-02", "2026-02-05", MASKED)),
        "422 C12_NOTICE_TOO_SHORT");
    refused(
        caseworker.post(notices, notice("2026-02-02", "2026-02-06", "张诚实，困难救助")),
        "422 C28_NOTICE_LEAK");
    refused(
        caseworker.post(notices, notice("2026-02-02", "2026-02-06", "张**，13900001234")),
        "422 C28_NOTICE_LEAK");
    refused(
        caseworker.post(notices, notice("2026-02-06", "2026-02-02", MASKED)),
        "422 INVALID_FIELDS",
        "/to TOO_SMALL");
    refused(
        caseworker.post(notices, "{}"),
        "422 INVALID_FIELDS",
        "/from REQUIRED",
        "/to REQUIRED",
        "/text REQUIRED");
    refused(
        caseworker.post(notices, notice("2026-02-02", "2100-12-31", MASKED)),
        "422 INVALID_FIELDS",
        "/to TOO_LARGE");
  }

  @Test
  void noticesAndObjectionsThatAreNotThere() {
    String file = archived();
    refused(
        caseworker.post(file + "/notices/notice-nowhere/objections", "{\"objection\":\"有车\"}"),
        "404 NOTICE_NOT_FOUND");
    refused(
        ledger
            .as("caseworker@410811")
            .post(file + "/notices", notice("2026-02-02", "2026-02-06", MASKED)),
        "404 CASE_NOT_FOUND");
    refused(
        caseworker.post(file + "/notices/notice-nowhere/objections", "{}"),
        "422 INVALID_FIELDS",
        "/objection REQUIRED");
  }

  @Test
  void anExclusionKeepsAidAwayUntilAnotherHandGrantsTheAppeal() {
    String file = archived();
    Reply checked = accepted(supervisor.post(file + "/means-checks", means("\"VEHICLE\"")));
    assertThat(checked.said("/checkId")).startsWith("means-check-");
    refused(caseworker.post(file + "/aids", Drafts.aid("2026-02-01")), "422 C20_EXCLUSION");
    String appeal = file + "/means-checks/" + checked.said("/checkId") + "/appeal";
    refused(ledger.decide(supervisor, appeal + "/decision", outcome("GRANTED")), "409 NO_APPEAL");
    accepted(caseworker.post(appeal, "{\"reason\":\"谋生工具\",\"occurredOn\":\"2026-02-18\"}"));
    refused(
        ledger.decide(supervisor, appeal + "/decision", outcome("GRANTED")), "422 C13_SAME_HANDS");
    accepted(
        ledger.decide(ledger.as("supervisor@410800"), appeal + "/decision", outcome("GRANTED")));
    accepted(caseworker.post(file + "/aids", Drafts.aid("2026-02-21")));
  }

  @Test
  void meansChecksThatSayNothing() {
    String checks = archived() + "/means-checks";
    refused(
        caseworker.post(checks, "{\"exclusions\":[\"OTHER\",\"OTHER\"],\"note\":\" \"}"),
        "422 INVALID_FIELDS",
        "/authorization REQUIRED",
        "/exclusions REPEATED",
        "/note REQUIRED");
    refused(
        caseworker.post(checks, means("\"YACHT\"")),
        "400 MALFORMED_FIELD",
        "/exclusions/0 MALFORMED_FIELD");
    refused(
        caseworker.post(checks + "/means-check-nowhere/appeal", "{\"reason\":\"谋生工具\"}"),
        "409 NO_EXCLUSION");
    refused(ledger.as("finance@410803").post(checks, means("\"VEHICLE\"")), "403 ROLE_REQUIRED");
  }

  @Test
  void thePaperCopyIsConfirmed() {
    String papers = archived() + "/paper-confirmations";
    accepted(caseworker.post(papers, "{\"place\":\"档案柜 3-12\",\"occurredOn\":\"2026-01-30\"}"));
    refused(caseworker.post(papers, "{}"), "422 INVALID_FIELDS", "/place REQUIRED");
    refused(
        caseworker.post(papers, "{\"place\":\"档案柜\",\"occurredOn\":\"2026-01-11\"}"),
        "422 DATE_OUT_OF_ORDER");
  }

  @Test
  void aBillServesAidUpToItsSelfPaidPartAndNoFurther() {
    String aids = archived() + "/aids";
    String aid = Drafts.aid("2026-02-01");
    accepted(caseworker.post(aids, aid));
    refused(caseworker.post(aids, aid.replace("180000", "80001")), "422 C07_BILL_USED_UP");
    accepted(caseworker.post(aids, aid.replace("180000", "80000")));
    accepted(caseworker.post(archived() + "/aids", aid));
  }

  @Test
  void aidThatCouldNotBeApprovedIsNotProposed() {
    String aids = archived() + "/aids";
    String aid = Drafts.aid("2026-02-01");
    refused(
        caseworker.post(aids, Drafts.aid("LIVING", "2026-02-01").replace("LIVING", "MEDICAL")),
        "422 INVALID_FIELDS",
        "/bills REQUIRED");
    refused(
        caseworker.post(aids, aid.replace("260000", "179999")), "422 C07_MEDICAL_OVER_SELF_PAID");
    refused(caseworker.post(aids, aid.replace("ZYCZ-2026", "NONE")), "422 UNKNOWN_FUND");
    refused(
        caseworker.post(aids, aid.replace("\"reason\"", "\"beneficiary\":\"person-1\",\"reason\"")),
        "422 INVALID_FIELDS",
        "/beneficiary NOT_IN_HOUSEHOLD");
    refused(
        caseworker.post(aids, aid.replace("\"reason\"", "\"beneficiary\":\"me\",\"reason\"")),
        "400 MALFORMED_FIELD",
        "/beneficiary MALFORMED_FIELD");
  }

  private static String fund(String code, String scope) {
    return Drafts.fund(code).replace("\"from\"", scope + ",\"from\"");
  }

  private String proposed(String file, String fund) {
    Reply aid =
        accepted(
            caseworker.post(file + "/aids", Drafts.aid("2026-02-01").replace("ZYCZ-2026", fund)));
    return file + "/aids/" + aid.said("/aidId");
  }

  private static String approval(String capOverride) {
    return """
    {"reason":"同意","capOverride":"%s","occurredOn":"2026-02-12"}\
    """
        .formatted(capOverride);
  }

  @Test
  void aFundThatAsksForANoticeWaitsForItsEnd() {
    Sender finance = ledger.as("finance@410803");
    accepted(ledger.move(finance, "/api/funds", fund("GS-1", "\"evidence\":[\"NOTICE\"]")));
    accepted(ledger.move(finance, "/api/funds/GS-1/receipts", Drafts.receipt(1_000_000)));
    String file = archived();
    String aid = proposed(file, "GS-1");
    refused(ledger.decide(supervisor, aid + "/approval", approval("")), "422 C12_NOTICE_TOO_SHORT");
    accepted(caseworker.post(file + "/notices", notice("2026-02-05", "2026-02-11", MASKED)));
    accepted(ledger.decide(supervisor, aid + "/approval", approval("")));
  }

  @Test
  void aCapGivesWayToTheApproversReason() {
    Sender finance = ledger.as("finance@410803");
    accepted(
        ledger.move(
            finance,
            "/api/funds",
            fund(
                "XE-1",
                """
                "caps":[{"category":"MEDICAL","per":"HOUSEHOLD_YEAR","most":{"fen":179999}}]\
                """)));
    accepted(ledger.move(finance, "/api/funds/XE-1/receipts", Drafts.receipt(1_000_000)));
    String aid = proposed(archived(), "XE-1");
    refused(ledger.decide(supervisor, aid + "/approval", approval("")), "422 C06_CAP_EXCEEDED");
    accepted(ledger.decide(supervisor, aid + "/approval", approval("家中二人同病")));
  }

  /** Neither another file, nor another union, nor another head gives a household a new cap. */
  @Test
  void aCapGoesWithThePeopleToTheirNextFile() {
    String cap = "\"caps\":[{\"per\":\"HOUSEHOLD_YEAR\",\"most\":{\"fen\":180000}}]";
    Sender city = ledger.as("finance@410800");
    accepted(ledger.move(city, "/api/funds", fund("XE-2", cap)));
    accepted(ledger.move(city, "/api/funds/XE-2/receipts", Drafts.receipt(1_000_000)));
    String spouse = Drafts.someone();
    String household = Drafts.household(Drafts.someone(), spouse);
    String first =
        "/api/cases/" + accepted(caseworker.post("/api/cases", household)).said("/caseId");
    Sender approver = ledger.as("supervisor@410800");
    ledger.decide(approver, proposed(first, "XE-2") + "/approval", approval("")).ok();
    caseworker
        .post(first + "/closure", "{\"reason\":\"MOVED\",\"occurredOn\":\"2026-02-13\"}")
        .ok();

    Sender neighbour = ledger.as("caseworker@410811");
    String moved = Drafts.household(spouse).replace("410803", "410811");
    Reply second = neighbour.post("/api/cases", moved.replace("2026-01-12", "2026-02-14"));
    String aids = "/api/cases/" + second.ok().said("/caseId") + "/aids";
    Reply aid = neighbour.post(aids, Drafts.aid("2026-02-15").replace("ZYCZ-2026", "XE-2"));
    String again = aids + "/" + aid.ok().said("/aidId") + "/approval";
    String later = approval("").replace("02-12", "02-16");
    assertThat(ledger.decide(approver, again, later).problem()).isEqualTo("422 C06_CAP_EXCEEDED");
    ledger.decide(approver, again, approval("家庭人口增加").replace("02-12", "02-16")).ok();
  }
}
