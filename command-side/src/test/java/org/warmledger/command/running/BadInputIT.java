package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.warmledger.events.InventedPeople;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.platform.testkit.TestIssuer;

/** Whatever is wrong is refused with its code, writes nothing and leaves nobody in the log. */
class BadInputIT {

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender finance;
  private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

  private long eventsBefore;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    finance = ledger.as("finance@410803");
    ledger.move(finance, "/api/funds", Drafts.fund("ZYCZ-2026"));
    ledger.move(finance, "/api/funds/ZYCZ-2026/receipts", Drafts.receipt(100_000_000));
    LOG.start();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
  }

  @AfterAll
  static void stop() {
    ledger.close();
    assertThat(LOG.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.contains("张诚实"))
        .noneMatch(line -> line.contains("410899"))
        .noneMatch(line -> line.contains("13900001234"))
        .noneMatch(line -> line.contains("幸福路"));
  }

  private static long events() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  @BeforeEach
  void count() {
    eventsBefore = events();
  }

  private void refused(Reply reply, String problem) {
    assertThat(reply.problem()).as(reply.text()).isEqualTo(problem);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.said("/title")).isNotBlank();
    assertThat(events()).as("events written").isEqualTo(eventsBefore);
  }

  private String archived() {
    Reply reply = caseworker.post("/api/cases", Drafts.household(Drafts.someone()));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    eventsBefore = events();
    return "/api/cases/" + reply.said("/caseId");
  }

  private String proposed(String file) {
    Reply reply = caseworker.post(file + "/aids", Drafts.aid("2026-02-01"));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    eventsBefore = events();
    return file + "/aids/" + reply.said("/aidId");
  }

  private void archiveWith(String from, String to, String problem, String... fields) {
    Reply reply =
        caseworker.post("/api/cases", Drafts.household(Drafts.someone()).replace(from, to));
    refused(reply, problem);
    assertThat(reply.fields()).containsExactly(fields);
  }

  @Test
  void malformedJson() {
    refused(caseworker.post("/api/cases", "{\"union\":"), "400 MALFORMED_JSON");
  }

  @Test
  void anUnknownField() {
    archiveWith(
        "\"head\":{", "\"head\":{\"rank\":1,", "400 UNKNOWN_FIELD", "/head/rank UNKNOWN_FIELD");
  }

  @Test
  void amountsThatAreNegativeFractionalOrEndless() {
    String[] fields = {"/annualIncome/fen MALFORMED_FIELD"};
    archiveWith("2400000", "2400000.5", "400 MALFORMED_FIELD", fields);
    String[] amount = {"/annualIncome MALFORMED_FIELD"};
    archiveWith("2400000", "-1", "400 MALFORMED_FIELD", amount);
    archiveWith("2400000", "1000000000001", "400 MALFORMED_FIELD", amount);
  }

  @Test
  void aWrongCheckDigit() {
    String number = Drafts.someone();
    char wrong = number.charAt(17) == '0' ? '1' : '0';
    Reply reply = caseworker.post("/api/cases", Drafts.household(number.substring(0, 17) + wrong));
    refused(reply, "422 INVALID_FIELDS");
    assertThat(reply.fields()).containsExactly("/head/identityNumber IDENTITY_NUMBER");
  }

  @Test
  void aBirthDateInTheFuture() {
    Reply reply =
        caseworker.post(
            "/api/cases",
            Drafts.household(Drafts.someone())
                .replace("\"head\":{", "\"head\":{\"birthDate\":\"2090-01-01\","));
    refused(reply, "422 INVALID_FIELDS");
    assertThat(reply.fields()).contains("/head/birthDate DATE_IN_FUTURE");
  }

  @Test
  void moreThanThreeSecondaryCauses() {
    archiveWith(
        "\"LAID_OFF\"",
        "\"LAID_OFF\",\"OTHER\",\"ACCIDENT\",\"CHILD_SCHOOLING\"",
        "422 INVALID_FIELDS",
        "/secondaryCauses TOO_MANY");
  }

  @Test
  void aControlCharacterWhereEmojiAreWelcome() {
    archiveWith("张诚实", "张\\u0007", "422 INVALID_FIELDS", "/head/name CONTROL_CHARACTER");
    Reply smiling =
        caseworker.post("/api/cases", Drafts.household(Drafts.someone()).replace("房屋漏雨", "会好的😀"));
    assertThat(smiling.status()).isEqualTo(201);
  }

  @Test
  void aNoteOfFiveMegabytes() {
    refused(
        caseworker.post(
            "/api/cases",
            Drafts.household(Drafts.someone()).replace("房屋漏雨", "a".repeat(5_000_000))),
        "413 BODY_TOO_LARGE");
  }

  @Test
  void anOldFifteenDigitNumberOfSomebodyOnFile() {
    String eighteen = InventedPeople.identityNumber("410899", LocalDate.of(1959, 9, 9), 7);
    assertThat(caseworker.post("/api/cases", Drafts.household(eighteen)).status()).isEqualTo(201);
    count();
    String fifteen = eighteen.substring(0, 6) + eighteen.substring(8, 17);
    refused(caseworker.post("/api/cases", Drafts.household(fifteen)), "422 C01_DUPLICATE_WORKER");
  }

  @Test
  void aMemberOfAnotherHousehold() {
    String shared = Drafts.someone();
    assertThat(caseworker.post("/api/cases", Drafts.household(Drafts.someone(), shared)).status())
        .isEqualTo(201);
    count();
    refused(
        caseworker.post("/api/cases", Drafts.household(Drafts.someone(), shared)),
        "422 C02_DUPLICATE_HOUSEHOLD");
    refused(
        ledger
            .as("caseworker@410811")
            .post("/api/cases", Drafts.household(shared).replace("410803", "410811")),
        "422 C02_DUPLICATE_HOUSEHOLD");
  }

  @Test
  void moneyAidOfNothing() {
    String file = archived();
    Reply reply = caseworker.post(file + "/aids", Drafts.aid("2026-02-01").replace("180000", "0"));
    refused(reply, "422 INVALID_FIELDS");
    assertThat(reply.fields()).containsExactly("/money AMOUNT_ZERO");
  }

  @Test
  void aidOnAClosedFile() {
    String file = archived();
    caseworker.post(file + "/closure", Drafts.closure("2026-03-01"));
    count();
    refused(caseworker.post(file + "/aids", Drafts.aid("2026-03-05")), "422 C03_AID_WITHOUT_FILE");
    refused(caseworker.post(file + "/visits", Drafts.visit("2026-03-05")), "409 CASE_CLOSED");
  }

  @Test
  void approvalByTheProposerAndDeliveryBeforeApproval() {
    String file = archived();
    String own =
        "/aids/" + supervisor.post(file + "/aids", Drafts.aid("2026-02-01")).said("/aidId");
    count();
    refused(
        ledger.decide(supervisor, file + own + "/approval", Drafts.reason("同意")),
        "422 C13_SAME_HANDS");
    refused(
        finance.post(file + own + "/delivery", Drafts.delivery("2026-02-05", "张诚实")),
        "409 AID_NOT_APPROVED");
  }

  @Test
  void deliveryToSomebodyElseOrAProxyWithoutAuthority() {
    String aid = proposed(archived());
    ledger.decide(supervisor, aid + "/approval", Drafts.yes());
    count();
    refused(
        finance.post(aid + "/delivery", Drafts.delivery("2026-02-05", "别的人")),
        "422 C09_PAYEE_MISMATCH");
    refused(
        finance.post(
            aid + "/delivery",
            Drafts.delivery("2026-02-05", "别的人").replace("null", "{\"name\":\"别的人\"}")),
        "422 C10_PROXY_WITHOUT_AUTHORITY");
    ledger.jdbc().update("update staff_member set name = '李春梅' where account = 'finance@410803'");
    refused(
        finance.post(aid + "/delivery", Drafts.collection("2026-02-05", "李春梅")),
        "422 C10_PROXY_IS_STAFF");
    refused(
        supervisor.post(aid + "/delivery", Drafts.delivery("2026-02-05", "张诚实")),
        "422 C13_SAME_HANDS");
  }

  @Test
  void anotherUnionsFileIsNotThere() {
    String file = archived();
    Sender neighbour = ledger.as("caseworker@410811");
    refused(neighbour.post(file + "/visits", Drafts.visit("2026-01-20")), "404 CASE_NOT_FOUND");
    refused(neighbour.post(file + "/closure", Drafts.closure("2026-03-01")), "404 CASE_NOT_FOUND");
    refused(
        caseworker.post("/api/cases/case-nowhere/visits", Drafts.visit("2026-01-20")),
        "404 CASE_NOT_FOUND");
    refused(
        neighbour.post("/api/cases", Drafts.household(Drafts.someone())), "404 UNION_NOT_FOUND");
    refused(
        ledger
            .as("compliance@410811")
            .post("/api/persons/person-nobody/erasure-request", Drafts.ERASURE),
        "404 PERSON_NOT_FOUND");
  }

  @Test
  void tokensThatAreMissingExpiredOrForged() {
    String body = Drafts.household(Drafts.someone());
    for (Optional<String> token :
        List.of(
            Optional.<String>empty(),
            Optional.of(RunningLedger.ISSUER.expired("caseworker@410803")),
            Optional.of(TestIssuer.fresh().token("caseworker@410803")))) {
      refused(ledger.withToken(token).post("/api/cases", body), "401 TOKEN_REQUIRED");
    }
  }

  @Test
  void rolesThatMayNot() {
    String file = archived();
    String aid = proposed(file);
    refused(finance.post("/api/cases", Drafts.household(Drafts.someone())), "403 ROLE_REQUIRED");
    refused(ledger.decide(caseworker, aid + "/approval", Drafts.yes()), "403 ROLE_REQUIRED");
    refused(
        caseworker.post("/api/persons/person-1/erasure-request", Drafts.ERASURE),
        "403 ROLE_REQUIRED");
    refused(ledger.decide(caseworker, "/api/persons/person-1/erasure", "{}"), "403 ROLE_REQUIRED");
    refused(
        caseworker.post(file + "/transfer", "{\"to\":\"410811\",\"reason\":\"迁居\"}"),
        "403 ROLE_REQUIRED");
    refused(caseworker.post(file + "/transfer/acceptance", "{}"), "403 ROLE_REQUIRED");
  }

  @Test
  void headersThatSayNothing() {
    String file = archived();
    refused(
        caseworker.with("If-Match", "three").post(file + "/visits", Drafts.visit("2026-01-20")),
        "400 MALFORMED_PARAMETER");
    refused(
        caseworker
            .with("Idempotency-Key", "k".repeat(129))
            .post(file + "/visits", Drafts.visit("2026-01-20")),
        "400 MALFORMED_PARAMETER");
    refused(
        caseworker.post(file + "/visits?dryRun=maybe", Drafts.visit("2026-01-20")),
        "400 MALFORMED_PARAMETER");
  }
}
