package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.databind.JsonNode;

/** What stands behind the question mark is read, or refused. */
class ParametersIT {

  private static RunningLedger ledger;
  private static Payroll payroll;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    payroll = new Payroll(ledger);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static Stream<RequestMappingInfo> endpoints() {
    return ledger.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
        .filter(endpoint -> path(endpoint).startsWith("/api/"));
  }

  private static String path(RequestMappingInfo endpoint) {
    return endpoint
        .getPatternValues()
        .iterator()
        .next()
        .replaceAll("\\{\\w+:([a-z]+-)[^}]+}", "$1x")
        .replaceAll("\\{[^}]+}", "1");
  }

  private static Reply ask(RequestMappingInfo endpoint, String query, Map<String, String> fields) {
    Sender admin = ledger.as("admin@100000");
    String target = path(endpoint) + query;
    if (isUpload(endpoint)) {
      // Whoever may not send a file is told so first.
      Sender sender = ledger.as(WrongEscapes.whoSendsTo(path(endpoint)));
      return sender.upload(target, "a,b\n1,2\n", fields);
    }
    return endpoint.getMethodsCondition().getMethods().contains(RequestMethod.GET)
        ? admin.get(target)
        : admin.post(target, "{}");
  }

  private static boolean isUpload(RequestMappingInfo endpoint) {
    return endpoint
        .getConsumesCondition()
        .getConsumableMediaTypes()
        .contains(MediaType.MULTIPART_FORM_DATA);
  }

  private static void refused(SoftAssertions all, RequestMappingInfo endpoint, Reply reply) {
    all.assertThat(reply.problem()).as("%s", endpoint).isEqualTo("400 UNKNOWN_PARAMETER");
    all.assertThat(reply.said("/detail")).as("%s", endpoint).contains("misspelt");
  }

  @Test
  void everyEndpointRefusesAParameterThatItDoesNotRead() {
    assertThat(endpoints()).hasSizeGreaterThan(40);
    SoftAssertions all = new SoftAssertions();
    endpoints().forEach(each -> refused(all, each, ask(each, "?misspelt=1", Map.of())));
    all.assertAll();
  }

  @Test
  void everyParameterThatIsGivenTwiceIsRefused() {
    SoftAssertions all = new SoftAssertions();
    for (RequestMappingInfo each : endpoints().filter(one -> !isUpload(one)).toList()) {
      all.assertThat(ask(each, "?dryRun=true&dryRun=false", Map.of()).problem())
          .as("%s", each)
          .isIn("400 MALFORMED_PARAMETER", "400 UNKNOWN_PARAMETER");
    }
    all.assertThat(
            ledger.as("admin@100000").get("/api/checks?on=2026-01-15&on=2026-01-15").problem())
        .isEqualTo("400 MALFORMED_PARAMETER");
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s=", "%s=%%20", "%s"})
  void everyParameterThatIsGivenBlankIsRefusedByItsName(String query) {
    KeptDescription side = KeptDescription.of("command-side");
    Sender admin = ledger.as("admin@100000").with("Accept-Language", "en");
    SoftAssertions all = new SoftAssertions();
    for (KeptDescription.Operation each : side.operations()) {
      for (JsonNode parameter : each.said().path("parameters")) {
        JsonNode said = side.resolved(parameter);
        if (said.get("in").asString().equals("query")) {
          String name = said.get("name").asString();
          String path = each.path().replaceAll("\\{[^}]+}", "1") + "?" + query.formatted(name);
          Reply reply = each.method().equals("GET") ? admin.get(path) : admin.post(path, "{}");
          all.assertThat(reply.problem())
              .as(path)
              .matches("400 MALFORMED_PARAMETER|40[34].*|415.*");
        }
      }
    }
    all.assertThat(admin.get("/api/checks?union=").said("/detail")).contains("union");
    all.assertThat(admin.post("/api/cases?dryRun=", "{}").said("/detail")).contains("dryRun");
    all.assertAll();
  }

  @Test
  void onlyDaysOfTheCalendarAreTakenInAddressesAndBesideFiles() {
    SoftAssertions all = new SoftAssertions();
    NoDays noDays = new NoDays(ledger, all);
    assertThat(noDays.inAddresses()).containsExactly("query GET /api/checks on");
    noDays.besideFiles();
    all.assertAll();
  }

  @Test
  void everyUploadRefusesAPartThatItDoesNotRead() {
    List<RequestMappingInfo> uploads = endpoints().filter(ParametersIT::isUpload).toList();
    assertThat(uploads).hasSizeGreaterThanOrEqualTo(3);
    SoftAssertions all = new SoftAssertions();
    uploads.forEach(each -> refused(all, each, ask(each, "", Map.of("misspelt", "1"))));
    all.assertAll();
  }

  @Test
  void whatIsNoTextInKeysAndPathsAndAFileThatIsNotSentAreNamed() throws Exception {
    SoftAssertions all = new SoftAssertions();
    WrongEscapes wrong = new WrongEscapes(ledger, all);
    wrong.inKeys();
    wrong.inPaths();
    wrong.noFile();
    all.assertAll();
  }

  /** As if it were a file. */
  private static String file(String name) {
    return name + "\"; filename=\"" + name + ".csv";
  }

  private static String sentBeside(String part, String value) {
    Map<String, String> parts = new HashMap<>(Map.of("kind", "files", "mode", "rehearse"));
    parts.put(part, value);
    return ledger.as("caseworker@410803").upload("/api/imports", "a,b\n1,2\n", parts).problem();
  }

  @Test
  void nothingThatIsSentBesideAFileIsDroppedInSilence() {
    assertThat(sentBeside(file("misspelt"), "1")).isEqualTo("400 UNKNOWN_PARAMETER");
    assertThat(sentBeside(file("file"), "1")).isEqualTo("400 MALFORMED_PARAMETER");
    assertThat(sentBeside(file("dryRun"), "true")).isEqualTo("400 UNKNOWN_PARAMETER");
    assertThat(sentBeside(file("title"), "1")).isEqualTo("400 UNKNOWN_PARAMETER");
    assertThat(sentBeside("title", "春节慰问")).isEqualTo("400 UNKNOWN_PARAMETER");
    assertThat(sentBeside("kind", "FILES")).isEqualTo("400 MALFORMED_PARAMETER");
  }

  @Test
  void whoSawAVersionOfWhatIsYetToBeIsRefused() {
    Sender admin = ledger.as("admin@100000").with("If-Match", "\"999\"");
    assertThat(admin.upload("/api/unions/import", "a,b\n1,2\n", Map.of()).problem())
        .isEqualTo("412 VERSION_CONFLICT");
    assertThat(
            admin
                .upload("/api/imports", "a,b\n1,2\n", Map.of("kind", "files", "mode", "apply"))
                .problem())
        .isEqualTo("412 VERSION_CONFLICT");
  }

  @Test
  void whatIsNoNameIsNotRepeated() {
    Reply reply = ledger.as("admin@100000").get("/api/checks?%3Cb%3E=1");
    assertThat(reply.problem()).isEqualTo("400 UNKNOWN_PARAMETER");
    assertThat(reply.text()).doesNotContain("<b>");
  }

  private static String imported(String who) {
    Map<String, String> parts = Map.of("kind", "files", "mode", "rehearse");
    String rows =
        "姓名,身份证号,工会编码,工作单位,职工身份,困难类别,主要致困原因,家庭人口,家庭年度总收入(元),手机号码,家庭住址,建档标准,建档日期\n甲,1,410803\n";
    return ledger.as(who).upload("/api/imports", rows, parts).said("/importId");
  }

  @Test
  void everyReadAndEveryDryRunIsNotedWhereTheLogIsKept() {
    KeptReads.on(ledger);
    String importId = imported("caseworker@410803");
    SoftAssertions all = new SoftAssertions();
    for (String who : List.of("caseworker@410803", "finance@410803")) {
      for (KeptDescription.Operation each : KeptDescription.of("command-side").operations()) {
        if (each.method().equals("GET")) {
          String path = each.path().replace("{kind}", "files").replace("{importId}", importId);
          path = path.replaceAll("\\{[^}]+}", "1");
          int before = KeptReads.noted(ledger).size();
          int status = ledger.as(who).get(path).status();
          String what = status == 200 ? "LIST " : "DENIED ";
          all.assertThat(status).as(path).isIn(200, 403, 404);
          all.assertThat(KeptReads.noted(ledger).subList(before, KeptReads.noted(ledger).size()))
              .as("%s %s %d", who, path, status)
              .containsExactly(what + path.substring("/api/".length()));
        }
      }
    }
    Sender admin = ledger.as("admin@100000");
    String union =
        "{\"code\":\"620000\",\"name\":\"甘肃省总工会\",\"parent\":\"100000\",\"level\":\"PROVINCE\"}";
    all.assertThat(admin.post("/api/unions?dryRun=true", union).status()).isEqualTo(200);
    all.assertThat(KeptReads.noted(ledger)).contains("DRY_RUN unions", "DRY_RUN " + importId);
    all.assertAll();
    ledger.jdbc().execute("drop table access_log");
  }

  @Test
  void everyOrderThatIsNoFactIsNotedWithItsOutcome() {
    KeptReads.on(ledger);
    try {
      String importId = imported("caseworker@410803");
      assertThat(KeptReads.orders()).hasSize(3);
      for (String order : KeptReads.orders()) {
        String path = order.replace("{importId}", importId).replace("{id}", "aid-none");
        for (String who : List.of("caseworker@410803", "supervisor@410802")) {
          int before = KeptReads.ordered(ledger).size();
          Reply reply = ledger.as(who).post(path, "");
          String outcome = reply.status() < 300 ? "ACCEPTED" : reply.at("/code").asString();
          List<String> noted = KeptReads.ordered(ledger);
          assertThat(noted.subList(before, noted.size()))
              .as(path + reply.text())
              .singleElement()
              .asString()
              .matches("\\Q" + who + "\\E [A-Z_]+ (import|aid)-\\S+ " + outcome);
        }
      }
      assertThat(KeptReads.ordered(ledger)).anyMatch(note -> note.endsWith("ROLE_REQUIRED"));
    } finally {
      ledger.jdbc().execute("drop table access_log");
    }
  }

  private static long written() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  @Test
  void aRehearsedAnswerOfTheBankIsToldAndNotWritten() {
    payroll.fund("JZ-DRY", 500_000);
    List<Worker> workers = payroll.workers(3);
    String rosterId = payroll.carried("JZ-DRY", 50_000, workers);
    String path = "/api/rosters/" + rosterId + "/bank-results";
    String file = "序号,结果,流水号,日期\n1,成功,LS1,2026-01-26\n2,退回,,2026-01-26\n9,退回,,2026-01-26\n";
    long before = written();

    Reply rehearsed = ledger.as("finance@410803").upload(path + "?dryRun=true", file, Map.of());

    assertThat(rehearsed.status()).as(rehearsed.text()).isEqualTo(200);
    assertThat(rehearsed.header("Ledger-Position")).isEmpty();
    assertThat(written()).isEqualTo(before);
    Sender finance = ledger.as("finance@410803");
    assertThat(finance.with("If-Match", "\"999\"").upload(path, file, Map.of()).problem())
        .isEqualTo("412 VERSION_CONFLICT");
    Reply earnest = finance.upload(path, file, Map.of());
    assertThat(earnest.body()).isEqualTo(rehearsed.body());
    assertThat(earnest.said("/paid")).isEqualTo("1");
    assertThat(written()).isGreaterThan(before);
  }

  @Test
  void aRehearsedTreeIsToldAndNotWritten() {
    Sender admin = ledger.as("admin@100000");
    String tree = "code,name,parent,level\n610000,陕西省总工会,100000,PROVINCE\n";
    long before = written();

    Reply rehearsed = admin.upload("/api/unions/import?dryRun=true", tree, Map.of());

    assertThat(rehearsed.said("/unions")).as(rehearsed.text()).isEqualTo("1");
    assertThat(written()).isEqualTo(before);
    String taken = tree.replace("610000,陕西省", "410000,陕西省");
    Reply otherwise = admin.upload("/api/unions/import?dryRun=true", taken, Map.of()).ok();
    assertThat(otherwise.said("/otherwise/0")).isEqualTo("410000");
    assertThat(written()).isEqualTo(before);
  }
}
