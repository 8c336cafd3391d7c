package org.warmledger.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

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
    position = ledger.append(file);
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
      log.note(auditor("审计"), Accessed.FILE, "case-crash-" + read, 1);
      assertThat(noted("case-crash-%")).isEqualTo(read);
    }
  }

  @Test
  void aPurposeWithControlCharactersIsRefusedAndHoldsUpNobody() {
    int before = noted("case-read");
    for (String purpose : List.of("%00", "a%00b", "%0d%0a", "%7f", "%C2%85", "%FF")) {
      assertThat(open(purpose).status()).as(purpose).isEqualTo(400);
      assertThat(open(purpose).text()).contains("MALFORMED_PARAMETER");
    }
    assertThat(noted("case-read")).isEqualTo(before);
    assertThat(open("%E5%AE%A1%E8%AE%A1").status()).isEqualTo(200);
    assertThat(open("100% sure").status()).isEqualTo(200);
    assertThat(noted("case-read")).isEqualTo(before + 2);
  }

  @Test
  void aNoteThatCannotBeStoredRefusesItsOwnReadOnly() {
    AccessLog log = server.bean(AccessLog.class);
    assertThatThrownBy(() -> log.note(auditor("\u0000"), Accessed.FILE, "case-bad", 1))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.code()).isEqualTo("READ_NOT_NOTED"));
    log.note(auditor("审计"), Accessed.FILE, "case-good", 1);
    assertThat(noted("case-good")).isEqualTo(1);
  }

  @Test
  void whileTheTableIsAwayNothingIsRead() {
    JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
    assertThat(open("audit").status()).isEqualTo(200);
    jdbc.execute("alter table access_log rename to access_log_away");
    try {
      Reply refused = open("audit");
      assertThat(refused.status()).isBetween(500, 599);
      assertThat(refused.text()).doesNotContain("方一一");
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
