package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.running.Planned.under;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Services, visits to enterprises and centres over HTTP, on a real store, with their money. */
class ProgrammeIT {

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender city;
  private static Sender finance;

  private long eventsBefore;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    city = ledger.as("supervisor@410800");
    finance = ledger.as("finance@410803");
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

  /** A fund with a thousand yuan, all of it planned for; the plan. */
  private String fund(String code) {
    accepted(ledger.move(finance, "/api/funds", Drafts.fund(code)));
    accepted(ledger.move(finance, "/api/funds/" + code + "/receipts", Drafts.receipt(100_000)));
    String plan = new Planned(ledger).approved(code, 100_000);
    count();
    return plan;
  }

  private static List<String> names(String stream) {
    return ledger
        .jdbc()
        .queryForList(
            "select event_name from ledger_event where stream_id = ? order by sequence",
            String.class,
            stream);
  }

  private static String coolness(String fund, long fen) {
    return """
    {"kind":"COOLNESS","campaign":"2026年夏送清凉","fund":"%s","money":{"fen":%d},
     "counts":{"persons":300,"hardshipWorkers":40},"note":"","occurredOn":"%s",
     "receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
    """
        .formatted(fund, fen, Planned.TODAY);
  }

  private static String enterprise(String fund, long fen) {
    return """
    {"enterprise":"第一机械厂","campaign":"2026年两节送温暖","fund":"%s","money":{"fen":%d},
     "occurredOn":"%s","receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
    """
        .formatted(fund, fen, Planned.TODAY);
  }

  @Test
  void aServiceTakesItsMoneyOutOfTheFundAndGivesItBack() {
    String plan = fund("SN-1");
    Reply provided =
        accepted(caseworker.post("/api/services", under(plan, coolness("SN-1", 60_000))));
    String service = provided.said("/serviceId");
    assertThat(names(service)).containsExactly("programme.service-provided");
    assertThat(names("commitment-" + service)).containsExactly("funds.committed", "funds.settled");
    refused(
        caseworker.post("/api/services", under(plan, coolness("SN-1", 40_001))),
        "422 PLAN_EXCEEDED");
    String reversal = "/api/services/" + service + "/reversal";
    refused(caseworker.post(reversal, Drafts.reason("重复录入")), "403 ROLE_REQUIRED");
    refused(
        ledger.as("supervisor@410811").post(reversal, Drafts.reason("重复录入")),
        "404 SERVICE_NOT_FOUND");
    refused(supervisor.post(reversal, Drafts.broughtBack("重复录入")), "422 C13_SAME_HANDS");
    refused(city.post(reversal, Drafts.reason("重复录入")), "422 INVALID_FIELDS", "/voucher REQUIRED");
    accepted(city.post(reversal, Drafts.broughtBack("重复录入")));
    assertThat(names("commitment-" + service))
        .containsExactly("funds.committed", "funds.settled", "funds.refunded");
    refused(supervisor.post(reversal, Drafts.reason("又一次")), "409 ALREADY_REVERSED");
    accepted(caseworker.post("/api/services", under(plan, coolness("SN-1", 100_000))));
  }

  @Test
  void aVisitToAnEnterpriseLikewise() {
    String plan = fund("SN-2");
    Reply visited =
        accepted(
            caseworker.post("/api/enterprise-visits", under(plan, enterprise("SN-2", 100_000))));
    String visit = visited.said("/visitId");
    assertThat(names("commitment-" + visit)).containsExactly("funds.committed", "funds.settled");
    refused(
        caseworker.post("/api/enterprise-visits", under(plan, enterprise("SN-2", 1))),
        "422 PLAN_EXCEEDED");
    String reversal = "/api/enterprise-visits/" + visit + "/reversal";
    refused(
        ledger.as("supervisor@410811").post(reversal, Drafts.reason("重复录入")),
        "404 VISIT_NOT_FOUND");
    accepted(city.post(reversal, Drafts.broughtBack("重复录入")));
    refused(supervisor.post(reversal, Drafts.reason("又一次")), "409 ALREADY_REVERSED");
    accepted(caseworker.post("/api/enterprise-visits", under(plan, enterprise("SN-2", 1))));
  }

  @Test
  void theSameRequestAgainIsOneService() {
    String plan = fund("SN-3");
    Sender once = caseworker.with("Idempotency-Key", "service-once");
    Reply first = accepted(once.post("/api/services", under(plan, coolness("SN-3", 60_000))));
    Reply again = once.post("/api/services", under(plan, coolness("SN-3", 60_000)));
    assertThat(again.said("/serviceId")).isEqualTo(first.said("/serviceId"));
    assertThat(events()).isEqualTo(eventsBefore);
  }

  @Test
  void aRehearsedServiceIsNotWritten() {
    String plan = fund("SN-4");
    Reply rehearsed =
        caseworker.post("/api/services?dryRun=true", under(plan, coolness("SN-4", 60_000)));
    assertThat(rehearsed.status()).as(rehearsed.text()).isEqualTo(200);
    assertThat(rehearsed.text()).contains("programme.service-provided");
    assertThat(events()).isEqualTo(eventsBefore);
  }

  @Test
  void fundsThatPayNothingForIt() {
    refused(caseworker.post("/api/services", coolness("NONE", 1)), "422 UNKNOWN_FUND");
    accepted(
        ledger.move(
            finance,
            "/api/funds",
            Drafts.fund("YL-1").replace("\"from\"", "\"categories\":[\"MEDICAL\"],\"from\"")));
    refused(caseworker.post("/api/services", coolness("YL-1", 1)), "422 C23_OUT_OF_SCOPE");
    refused(
        caseworker.post("/api/enterprise-visits", enterprise("YL-1", 1)), "422 C23_OUT_OF_SCOPE");
    accepted(
        ledger.move(
            finance,
            "/api/funds",
            Drafts.fund("ZY-1").replace("\"from\"", "\"tiers\":[\"NATIONAL\"],\"from\"")));
    refused(caseworker.post("/api/services", coolness("ZY-1", 1)), "422 C03_AID_WITHOUT_FILE");
    refused(
        ledger.as("caseworker@410811").post("/api/services", coolness("ZY-1", 1)),
        "422 C03_AID_WITHOUT_FILE");
  }

  @Test
  void aServiceOnAFile() {
    Reply archived = accepted(caseworker.post("/api/cases", Drafts.household(Drafts.someone())));
    String body =
        """
        {"kind":"RIGHTS_CASE","caseId":"%s","counts":{"pieces":1,"persons":1},
         "occurredOn":"2026-02-20"}\
        """
            .formatted(archived.said("/caseId"));
    accepted(caseworker.post("/api/services", body));
    refused(
        caseworker.post("/api/services", body.replace("2026-02-20", "2026-01-01")),
        "422 C03_AID_WITHOUT_FILE");
    refused(ledger.as("caseworker@410811").post("/api/services", body), "404 CASE_NOT_FOUND");
    refused(
        caseworker.post("/api/services", body.replace(archived.said("/caseId"), "case-nowhere")),
        "404 CASE_NOT_FOUND");
  }

  @Test
  void servicesThatAreMalformed() {
    String body = coolness("NONE", 1);
    refused(
        caseworker.post("/api/services", body.replace("300", "300.5")),
        "400 MALFORMED_FIELD",
        "/counts/persons MALFORMED_FIELD");
    refused(
        caseworker.post("/api/services", body.replace("{\"fen\":1}", "{\"fen\":0.5}")),
        "400 MALFORMED_FIELD",
        "/money/fen MALFORMED_FIELD");
    refused(
        caseworker.post(
            "/api/services",
            body.replace(
                "\"note\"",
                "\"goods\":[{\"item\":\"米\",\"quantity\":1.5,\"unit\":\"袋\",\"unitValue\":{\"fen\":1}}],\"note\"")),
        "400 MALFORMED_FIELD",
        "/goods/0/quantity MALFORMED_FIELD");
    refused(
        caseworker.post("/api/services", body.replace("COOLNESS", "FIREWORKS")),
        "400 MALFORMED_FIELD",
        "/kind MALFORMED_FIELD");
  }

  @Test
  void servicesThatContradictThemselves() {
    String body = coolness("NONE", 1);
    refused(
        caseworker.post("/api/services", body.replace("COOLNESS", "WAGE_RECOVERY")),
        "422 INVALID_FIELDS",
        "/fund NOT_APPLICABLE");
    refused(
        caseworker.post("/api/services", body.replace("\"persons\":300", "\"persons\":39")),
        "422 INVALID_FIELDS",
        "/counts/hardshipWorkers MORE_THAN_THE_WHOLE");
    refused(
        caseworker.post("/api/services", body.replace("300", "-300")),
        "422 INVALID_FIELDS",
        "/counts/persons TOO_SMALL",
        "/counts/hardshipWorkers MORE_THAN_THE_WHOLE");
    refused(
        caseworker.post("/api/services", body.replace("\"note\"", "\"union\":\"410811\",\"note\"")),
        "422 INVALID_FIELDS",
        "/union UNKNOWN_UNION");
    refused(
        caseworker.post("/api/services", body.replace("" + Planned.TODAY, "2090-07-20")),
        "422 INVALID_FIELDS",
        "/occurredOn DATE_IN_FUTURE");
    refused(finance.post("/api/services", body), "403 ROLE_REQUIRED");
  }

  @Test
  void visitsToNobody() {
    refused(
        caseworker.post("/api/enterprise-visits", "{\"occurredOn\":\"2026-01-20\"}"),
        "422 INVALID_FIELDS",
        "/enterprise REQUIRED");
    refused(
        supervisor.post(
            "/api/enterprise-visits/enterprise-visit-none/reversal", Drafts.reason("重复")),
        "404 VISIT_NOT_FOUND");
    refused(
        supervisor.post("/api/services/service-none/reversal", Drafts.reason("重复")),
        "404 SERVICE_NOT_FOUND");
    refused(
        supervisor.post("/api/services/service-none/reversal", "{}"),
        "422 INVALID_FIELDS",
        "/reason REQUIRED");
  }

  @Test
  void aCentreIsStated() {
    String centre =
        """
        {"staff":4,"squareMetres":180,"leadBody":"UNION_ALONE","coordinates":true,
         "occurredOn":"2026-01-01"}\
        """;
    accepted(supervisor.post("/api/centres", centre));
    assertThat(supervisor.post("/api/centres", centre).status()).isEqualTo(200);
    assertThat(events()).isEqualTo(eventsBefore);
    accepted(supervisor.post("/api/centres", centre.replace("\"staff\":4", "\"staff\":5")));
    assertThat(names("centre-410803"))
        .containsExactly("programme.centre-stated", "programme.centre-stated");
    refused(
        supervisor.post("/api/centres", centre.replace("180", "-1")),
        "422 INVALID_FIELDS",
        "/squareMetres TOO_SMALL");
    refused(
        supervisor.post("/api/centres", "{}"),
        "422 INVALID_FIELDS",
        "/staff REQUIRED",
        "/squareMetres REQUIRED",
        "/leadBody REQUIRED",
        "/coordinates REQUIRED");
    refused(caseworker.post("/api/centres", centre), "403 ROLE_REQUIRED");
  }
}
