package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {
  private static final Programs PROGRAMS =
      new Programs(
          Path.of(
              System.getProperty("java.io.tmpdir"),
              "warm-ledger-tests-" + System.getProperty("user.name"),
              "programs"));

  private static final String EARLY =
      """
      create table early (id bigserial, name text);
      create function stays() returns trigger language plpgsql as 'begin raise ''no''; end';
      create trigger stays before delete on early for each row execute function stays();
      select 1
      """;
  private static final List<String> OF_ROWS =
      List.of(
          "insert into early (name) values ('走访')",
          "update early set name = '慰问'",
          "insert into late values ('走访')",
          "delete from late");
  private static final List<String> OF_OWNERS =
      List.of(
          "drop trigger stays on early",
          "alter table early disable trigger all",
          "truncate late",
          "drop table late",
          "create table mine (name text)",
          "create or replace function stays() returns trigger language plpgsql as 'begin end'",
          "set session_replication_role = replica",
          "set role warmledger");

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsThereAfterARestart() throws SQLException {
    try (var postgres = start(0)) {
      postgres.ensureDatabase("ledger");
      postgres.ensureDatabase("ledger");
      ask(
          postgres,
          "create table fact (name text); insert into fact values ('走访'); select name from fact");
    }
    try (var postgres = start(0)) {
      assertThat(ask(postgres, "select name from fact")).isEqualTo("走访");
      assertThat(ask(postgres, "show fsync")).isEqualTo("on");
    }
  }

  @Test
  void whoeverWorksWithRowsOwnsNoTable() throws SQLException {
    try (var postgres = start(0)) {
      postgres.ensureDatabase("ledger");
      ask(postgres, EARLY);
      var first = postgres.rowsLogin("ledger");
      var login = postgres.rowsLogin("ledger");
      assertThat(login.password()).isNotEqualTo(first.password());
      assertThat(login).hasToString(login.username());
      ask(postgres, "create table late (name text); select 1");
      try (var connection =
              DriverManager.getConnection(
                  postgres.jdbcUrl("ledger"), login.username(), login.password());
          var statement = connection.createStatement()) {
        for (var allowed : OF_ROWS) {
          assertThat(statement.executeUpdate(allowed)).as(allowed).isEqualTo(1);
        }
        for (var refused : OF_OWNERS) {
          assertThatThrownBy(() -> statement.execute(refused))
              .as(refused)
              .isInstanceOfSatisfying(
                  SQLException.class, told -> assertThat(told.getSQLState()).isEqualTo("42501"));
        }
      }
    }
  }

  @Test
  void aPortInUseIsSaidInOneLine() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> start(taken.getLocalPort()))
          .isInstanceOf(CannotStart.class)
          .hasMessage("port " + taken.getLocalPort() + " is in use: PostgreSQL needs it");
    }
  }

  @Test
  void aPidFileThatNowNamesAStrangerDoesNotKeepItFromStarting() throws IOException, SQLException {
    start(0).close();
    var stranger = ProcessHandle.current().pid();
    Files.writeString(
        folder.resolve("postgres/cluster/postmaster.pid"), stranger + "\n" + folder + "\n");
    try (var postgres = start(0)) {
      assertThat(ask(postgres, "select 1", "postgres")).isEqualTo("1");
    }
  }

  private LocalPostgres start(int port) {
    return LocalPostgres.start(folder.resolve("postgres"), port, PROGRAMS);
  }

  private static String ask(LocalPostgres postgres, String sql) throws SQLException {
    return ask(postgres, sql, "ledger");
  }

  private static String ask(LocalPostgres postgres, String sql, String database)
      throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                postgres.jdbcUrl(database), postgres.username(), postgres.password());
        var statement = connection.createStatement()) {
      for (var rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {
        assertThat(statement.getUpdateCount()).isNotNegative();
      }
      var result = statement.getResultSet();
      result.next();
      return result.getString(1);
    }
  }
}
