package org.warmledger.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.support.QueryServer;

/** What is noted and not yet written when a server is stopped as usual. */
class AccessLogIT {

  /** More than are written in one go. */
  private static final int READS = 1_234;

  private static final Caller AUDITOR =
      new Caller(
          new StaffId("compliance@410800"),
          Role.COMPLIANCE,
          new UnionCode("410800"),
          Optional.of("审计"));

  private static String database(QueryServer server) {
    return Objects.requireNonNull(
        server.bean(Environment.class).getProperty("spring.datasource.url"));
  }

  private static AccessLog log(QueryServer server) throws InterruptedException {
    server.bean(Readers.class).awaitStart();
    return server.bean(AccessLog.class);
  }

  private static void read(AccessLog log) {
    for (int i = 0; i < READS; i++) {
      log.note(AUDITOR, Accessed.FILE, "case-" + i, 1);
    }
  }

  private static int noted(String database) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(distinct subject) from access_log")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void aLogThatStopsWritesWhatItHoldsAndLaterReadsAtOnce()
      throws SQLException, InterruptedException {
    try (QueryServer server = QueryServer.start()) {
      AccessLog log = log(server);
      read(log);
      log.stop();
      assertThat(noted(database(server))).isEqualTo(READS);
      log.note(AUDITOR, Accessed.FILE, "case-late", 1);
      assertThat(noted(database(server))).isEqualTo(READS + 1);
    }
  }

  @Test
  void aServerThatIsShutDownLosesNoNote() throws SQLException, InterruptedException {
    QueryServer server = QueryServer.start();
    String database = database(server);
    read(log(server));
    server.close();
    assertThat(noted(database)).isEqualTo(READS);
  }
}
