package org.warmledger.launchers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/**
 * A copy of a PostgreSQL data folder, taken while the server runs or stands still: the base backup
 * of its manual ("Making a Base Backup Using the Low Level API"), with the log that it needs. It
 * starts as after a crash, and has everything that was committed before the copy was begun.
 */
public final class PostgresCopy {
  private static final String USER = "warmledger";
  private static final String LOG = "pg_wal";

  /** Folders whose files mean nothing to another server. */
  private static final Set<String> EMPTY =
      Set.of(
          LOG,
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> OF_THE_SERVER = Set.of("postmaster.pid", "postmaster.opts");

  private final Path from;
  private final Path to;

  private PostgresCopy(Path from, Path to) {
    this.from = from.resolve("cluster");
    this.to = to.resolve("cluster");
  }

  /** Copies the data folder of a {@link LocalPostgres} that runs. */
  public static void ofRunning(Path data, Path target) {
    try {
      FolderCopy.file(data.resolve("password"), target.resolve("password"));
      new PostgresCopy(data, target).takeBeside(Files.readString(data.resolve("password")).strip());
    } catch (IOException | SQLException e) {
      throw new CannotStart("PostgreSQL could not be copied: " + e.getMessage(), e);
    }
  }

  /** Copies the data folder of a {@link LocalPostgres} that was stopped, or has ended. */
  public static void ofStopped(Path data, Path target) {
    try {
      FolderCopy.file(data.resolve("password"), target.resolve("password"));
      var copy = new PostgresCopy(data, target);
      FolderCopy.of(copy.from, copy.to, file -> OF_THE_SERVER.contains(file.toString()));
    } catch (IOException e) {
      throw new CannotStart("PostgreSQL could not be copied: " + e.getMessage(), e);
    }
  }

  /** Puts a copy where a {@link LocalPostgres} starts on it. */
  public static void putBack(Path copy, Path data) {
    try {
      var runAs = RunAs.ownerOf(data);
      runAs.folder(data);
      var half = data.resolve("cluster-being-restored");
      if (Files.isDirectory(half)) {
        Programs.delete(half);
      }
      FolderCopy.of(copy.resolve("cluster"), half, file -> false);
      FolderCopy.file(copy.resolve("password"), data.resolve("password"));
      try (var all = Files.walk(data)) {
        for (var each : all.toList()) {
          runAs.own(each);
        }
      }
      Files.move(half, data.resolve("cluster"));
    } catch (IOException e) {
      throw new CannotStart("PostgreSQL could not be put back: " + e.getMessage(), e);
    }
  }

  private void takeBeside(String password) throws IOException, SQLException {
    var port = Files.readAllLines(from.resolve("postmaster.pid")).get(3).strip();
    try (var connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password)) {
      // Ends with the connection; until then no log is thrown away that the copy needs.
      ask(connection, "select pg_create_physical_replication_slot('copy', true, true)").close();
      var first = text(connection, "select pg_walfile_name(pg_backup_start('copy', true))");
      FolderCopy.of(from, to, PostgresCopy::isLeftOut);
      try (var end =
          ask(
              connection,
              "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(wait_for_archive => false)")) {
        end.next();
        Files.writeString(to.resolve("backup_label"), end.getString(1));
        copyLog(first, end.getString(2));
      }
    }
  }

  private void copyLog(String first, String last) throws IOException {
    try (var files = Files.list(from.resolve(LOG))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = file.getFileName().toString();
        if (name.matches("[0-9A-F]{24}")
            && name.compareTo(first) >= 0
            && name.compareTo(last) <= 0) {
          FolderCopy.file(file, to.resolve(LOG).resolve(name));
        }
      }
    }
  }

  private static boolean isLeftOut(Path file) {
    return OF_THE_SERVER.contains(file.toString())
        || EMPTY.contains(file.getName(0).toString()) && file.getNameCount() > 1
        || file.toString().contains("pgsql_tmp");
  }

  private static ResultSet ask(Connection connection, String sql) throws SQLException {
    var statement = connection.createStatement();
    statement.closeOnCompletion();
    return statement.executeQuery(sql);
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (var answer = ask(connection, sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
