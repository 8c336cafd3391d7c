package org.warmledger.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** Nothing is read that is not noted, whatever happens to the server or the table afterwards. */
class AccessLogIT {

  private static final int READS = 50;

  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void start() throws InterruptedException {
    server = QueryServer.start();
    server.bean(Readers.class).awaitStart();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    CaseArchived file = Samples.archived("case-read", Samples.ZHONGZHAN, "方一一", 1);
    position =
        ledger.append(file, Samples.aided(file, "aid-read", Samples.medical(50_000), Samples.DAY));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Caller auditor(String purpose) {
    return new Caller(
        new StaffId("compliance@410800"),
        Role.COMPLIANCE,
        new UnionCode("410800"),
        Optional.of(purpose));
  }

  /** What a crash at this moment would leave, as a connection of somebody else sees it. */
  private static int noted(String subject) {
    String database =
        Objects.requireNonNull(server.bean(Environment.class).getProperty("spring.datasource.url"));
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from access_log where subject like '" + subject + "'")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reply open(String purpose) {
    return server.ask(
        "GET",
        "/api/cases/case-read",
        "caseworker",
        "410803",
        List.of(
            "Ledger-Position",
            Long.toString(position),
            "Prefer",
            "wait=30",
            "Access-Purpose",
            purpose));
  }

  @Test
  void aReadThatWasAnsweredIsNotedWhateverHappensToTheServerNext() {
    AccessLog log = server.bean(AccessLog.class);
    for (int read = 1; read <= READS; read++) {
      log.note(auditor("审计"), Accessed.FILE, "case-crash-" + read, 1, List.of());
      assertThat(noted("case-crash-%")).isEqualTo(read);
    }
  }

  private static long entries() {
    return Objects.requireNonNull(
        server
            .bean(JdbcTemplate.class)
            .queryForObject("select count(*) from access_log", Long.class));
  }

  private static String some(String pattern) {
    return pattern
        .replace("{caseId}", "case-read")
        .replace("{form}", "send-warmth")
        .replaceAll("[{][^}]+[}]", "nothing");
  }

  /** What is told there names nobody, and every page asks for it. */
  private static final Set<String> OF_NOBODY =
      Set.of("/api/me", "/api/unions", "/api/unions/{code}", "/api/admin/projections");

  @Test
  void everyReadIsNotedOnceHoweverItIsAnswered() {
    SoftAssertions all = new SoftAssertions();
    for (String pattern : server.reads()) {
      String path =
          some(pattern) + (pattern.contains("statistics") ? "?from=2026-01-01&to=2026-01-31" : "");
      for (String who : List.of("admin@100000", "admin@410800", "caseworker@410803")) {
        long before = entries();
        int status = server.as(who).after(position).get(path).status();
        boolean told = status == 200 && !OF_NOBODY.contains(pattern);
        boolean noted = told || List.of(403, 404).contains(status);
        all.assertThat(entries() - before)
            .as("%s %s %d", who, path, status)
            .isEqualTo(noted ? 1 : 0);
      }
    }
    all.assertAll();
  }

  @Test
  void aReadThatLeavesItsBodyOutIsNotedAsWell() throws IOException, InterruptedException {
    Sender asking = server.as("caseworker@410803");
    HttpRequest request =
        HttpRequest.newBuilder(asking.home().resolve("/api/findings"))
            .header("Authorization", "Bearer " + asking.token().orElseThrow())
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    long before = entries();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(200);
    }
    assertThat(entries()).isEqualTo(before + 1);
  }

  private static JsonNode last(String who) {
    return server.as(who).get("/api/access-log?limit=1").at("/items/0");
  }

  @Test
  void aListNamesTheFilesThatItShowsAndWhetherInFull() {
    Sender caseworker = server.as("caseworker@410803").after(position);
    caseworker.get("/api/cases").ok();
    assertThat(last("admin@410800").at("/what").asString()).isEqualTo("SEARCH");
    caseworker.with("Access-Purpose", "visit").get("/api/cases").ok();
    JsonNode search = last("admin@410800");
    assertThat(search.at("/files").toString()).isEqualTo("[\"case-read\"]");
    assertThat(search.at("/inFull").asBoolean()).isTrue();
    assertThat(search.at("/shown").toString())
        .isEqualTo("[{\"caseId\":\"case-read\",\"name\":\"方一一\"}]");
    caseworker.with("Access-Purpose", "visit").get("/api/staff").ok();
    JsonNode staff = last("admin@410800");
    assertThat(staff.at("/subject").asString()).isEqualTo("staff");
    assertThat(staff.at("/inFull").asBoolean()).as("nobody's file").isFalse();
    caseworker.get("/api/findings").ok();
    assertThat(last("admin@410800").at("/subject").asString()).isEqualTo("findings");
    assertThat(last("admin@410800").at("/subject").asString())
        .as("the log itself")
        .isEqualTo("access-log");
    server.as("finance@410802").get("/api/cases/case-read");
    JsonNode denied = last("admin@410800");
    assertThat(denied.at("/what").asString()).isEqualTo("DENIED");
    assertThat(denied.at("/subject").asString()).isEqualTo("cases/case-read");
    assertThat(denied.at("/actor").asString()).isEqualTo("finance@410802");
  }

  /** Whoever asks who took a household's data out of the house is told. */
  @Test
  void anExportAndTheEventsBehindACellNameTheFilesThatTheyShow() {
    Sender supervisor = server.as("supervisor@410803").after(position);
    assertThat(supervisor.get("/api/disbursements/export").status()).isEqualTo(200);
    assertThat(last("admin@410800").at("/files").toString()).isEqualTo("[\"case-read\"]");
    supervisor
        .get("/api/statistics/register/cells/1/events?union=410803&from=2026-01-01&to=2026-12-31")
        .ok();
    assertThat(last("admin@410800").at("/files").toString()).isEqualTo("[\"case-read\"]");
  }

  /** By the file, and by the union that keeps it: it is theirs to know. */
  @Test
  void whoTriedToReadAFileIsFoundByItAndSeenByTheUnionThatKeepsIt() {
    server.as("finance@410802").get("/api/cases/case-read/history");
    for (String asked : List.of("caseId", "subject")) {
      // Who keeps the file a reader says, which may be a moment behind.
      await().until(() -> !denied("compliance@410803", asked).isEmpty());
      JsonNode denied = denied("compliance@410803", asked).at("/0");
      assertThat(denied.at("/actor").asString()).as(asked).isEqualTo("finance@410802");
      assertThat(denied.at("/subject").asString()).isEqualTo("cases/case-read/history");
    }
    assertThat(denied("compliance@410804", "caseId"))
        .as("a union that has nothing to do with it")
        .isEmpty();
  }

  /** A clerk who opens a page of their own is denied nothing. */
  @Test
  void aCentreThatNobodyHasStatedIsNoDeniedRead() {
    Sender clerk = server.as("supervisor@410803").after(position);
    Reply own = clerk.get("/api/centres/centre-410803").ok();
    assertThat(own.said("/union/name")).isEqualTo("中站区总工会");
    assertThat(own.at("/occurredOn").isMissingNode()).isTrue();
    assertThat(last("admin@410800").at("/what").asString()).isEqualTo("LIST");
    assertThat(clerk.get("/api/centres/centre-410802").status()).as("of others").isEqualTo(404);
  }

  private static JsonNode denied(String who, String asked) {
    return server
        .as(who)
        .after(position)
        .get("/api/access-log?what=DENIED&limit=1&" + asked + "=case-read")
        .at("/items");
  }

  @Test
  void aPurposeWithControlCharactersIsRefusedAndHoldsUpNobody() {
    int before = noted("case-read");
    for (String purpose : List.of("%00", "a%00b", "%0d%0a", "%7f", "%C2%85", "%FF", "100% sure")) {
      assertThat(open(purpose).status()).as(purpose).isEqualTo(400);
      assertThat(open(purpose).text()).contains("MALFORMED_PARAMETER");
    }
    assertThat(noted("case-read")).isEqualTo(before);
    assertThat(open("%E5%AE%A1%E8%AE%A1").status()).isEqualTo(200);
    assertThat(open("100%25 sure").status()).isEqualTo(200);
    assertThat(noted("case-read")).isEqualTo(before + 2);
  }

  @Test
  void aNoteThatCannotBeStoredRefusesItsOwnReadOnly() {
    AccessLog log = server.bean(AccessLog.class);
    assertThatThrownBy(() -> log.note(auditor("\u0000"), Accessed.FILE, "case-bad", 1, List.of()))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.code()).isEqualTo("READ_NOT_NOTED"));
    log.note(auditor("审计"), Accessed.FILE, "case-good", 1, List.of());
    assertThat(noted("case-good")).isEqualTo(1);
  }

  @Test
  void whileTheTableIsAwayNothingIsRead() {
    JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
    assertThat(open("audit").status()).isEqualTo(200);
    jdbc.execute("alter table access_log rename to access_log_away");
    try {
      Reply refused = open("audit");
      assertThat(refused.problem()).isEqualTo("503 STORE_UNAVAILABLE");
      assertThat(refused.text()).doesNotContain("方一一");
      Reply missing = server.ask("GET", "/api/cases/case-none", "admin", "100000", List.of());
      assertThat(missing.problem()).isEqualTo("503 STORE_UNAVAILABLE");
      assertThat(missing.header("Retry-After")).isNotEmpty();
      Reply list = server.ask("GET", "/api/rosters", "admin", "100000", List.of());
      assertThat(list.problem())
          .as("noted by nobody but the door")
          .isEqualTo("503 STORE_UNAVAILABLE");
    } finally {
      jdbc.execute("alter table access_log_away rename to access_log");
    }
    assertThat(open("audit").status()).isEqualTo(200);
  }

  @Test
  void whoLooksIntoTheLogWithAControlCharacterIsRefused() {
    assertThat(
            server.ask("GET", "/api/access-log?actor=%00", "admin", "410800", List.of()).status())
        .isEqualTo(400);
  }
}
