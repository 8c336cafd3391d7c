package org.warmledger.launchers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL from its own binaries: durable (fsync on), on loopback, with a password made on the
 * first start. Keeps everything under its data folder; programs and logs go beside it.
 */
public final class LocalPostgres implements Server {
  private static final String USER = "warmledger";
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "shared_buffers=192MB",
          "max_wal_size=1GB",
          "max_connections=100",
          "timezone=UTC",
          "log_timezone=UTC",
          "lc_messages=C");

  private final Supervised server;
  private final int port;
  private final String password;

  private LocalPostgres(Supervised server, int port, String password) {
    this.server = server;
    this.port = port;
    this.password = password;
  }

  /** Starts it and returns when it takes connections; port 0 means any free one. */
  public static LocalPostgres start(Path data, int port) {
    var folder = data.toAbsolutePath().normalize();
    return start(folder, port, new Programs(folder.resolveSibling("programs")));
  }

  static LocalPostgres start(Path data, int port, Programs programs) {
    try {
      var layout = new Layout(data, programs.watchdog(), programs.postgres(), RunAs.ownerOf(data));
      layout.runAs().folder(data);
      Files.createDirectories(layout.log().getParent());
      return start(layout, Ports.orAnyFree(port), layout.initialised());
    } catch (IOException e) {
      throw new CannotStart("PostgreSQL cannot use " + data + " (" + e + ")", e);
    }
  }

  private static LocalPostgres start(Layout layout, int port, String password) throws IOException {
    layout.forgetDeadServer();
    var server = Supervised.start(layout.server(port));
    var postgres = new LocalPostgres(server, port, password);
    try {
      server.awaitReady(() -> layout.ready(server), LIMIT);
      return postgres;
    } catch (CannotStart e) {
      server.close();
      throw Ports.isFree(port)
          ? e
          : new CannotStart("port " + port + " is in use: PostgreSQL needs it");
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl(database) + "?connectTimeout=10&socketTimeout=30", USER, password);
  }

  /** Creates the database when it isn't there yet. */
  public void ensureDatabase(String name) {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("not a plain database name: " + name);
    }
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      if (!statement
          .executeQuery("select 1 from pg_database where datname = '" + name + "'")
          .next()) {
        statement.execute("create database " + name);
      }
    } catch (SQLException e) {
      throw new CannotStart("cannot create the database " + name + ": " + e.getMessage(), e);
    }
  }

  /** Somebody who works with the rows of a database and owns no table of it. */
  public RowsLogin rowsLogin(String database) {
    try (var owner = connect(database)) {
      return RowsLogin.madeBy(owner);
    } catch (SQLException e) {
      throw new CannotStart("cannot make a login for " + database + ": " + e.getMessage(), e);
    }
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public int port() {
    return port;
  }

  /** The owner of every database and table. */
  public String username() {
    return USER;
  }

  public String password() {
    return password;
  }

  @Override
  public CompletableFuture<Void> onEnd() {
    return server.onEnd();
  }

  @Override
  public String lastWord() {
    return server.lastWord();
  }

  @Override
  public void close() {
    server.close();
  }

  private record Layout(Path data, Path watchdog, Path home, RunAs runAs) {
    Path cluster() {
      return data.resolve("cluster");
    }

    Path log() {
      return data.resolveSibling("logs").resolve("postgres.log");
    }

    /**
     * The password; makes the cluster first when there is none, so that a first start cut short is
     * simply done again.
     */
    String initialised() throws IOException {
      var passwordFile = data.resolve("password");
      if (!Files.isDirectory(cluster())) {
        var half = data.resolve("cluster-being-made");
        if (Files.isDirectory(half)) {
          Programs.delete(half);
        }
        var random = new byte[16];
        new SecureRandom().nextBytes(random);
        runAs.file(passwordFile, HexFormat.of().formatHex(random));
        try (var initdb = Supervised.start(initdb(half, passwordFile))) {
          if (initdb.awaitEnd(LIMIT) != 0) {
            throw new CannotStart("PostgreSQL could not make its cluster: " + initdb.lastWord());
          }
        }
        Files.move(half, cluster(), StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(passwordFile);
    }

    private Supervised.Order initdb(Path target, Path passwordFile) {
      return order(
          "initdb",
          List.of(
              "-D",
              target.toString(),
              "-U",
              USER,
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              // Rounds make a guessed password dear; nobody guesses sixteen random bytes, and every
              // connection pays for them on both sides.
              "--set=scram_iterations=1",
              "-E",
              "UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-instructions"));
    }

    private Supervised.Order server(int port) {
      var arguments =
          new ArrayList<>(List.of("-D", cluster().toString(), "-p", Integer.toString(port)));
      SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
      return order("postgres", arguments);
    }

    private Supervised.Order order(String program, List<String> arguments) {
      var command = runAs.prefix("INT", data, home);
      command.add(home.resolve("bin").resolve(program).toString());
      command.addAll(arguments);
      return new Supervised.Order(
          "PostgreSQL",
          watchdog,
          data.resolve("lock"),
          "INT",
          command,
          Map.of("HOME", data.toString()),
          log());
    }

    /**
     * As pg_ctl does it: the first line of the pid file names the server, the eighth says how it
     * is. A dying predecessor's file doesn't count.
     */
    boolean ready(Supervised server) {
      try {
        var lines = pidFile();
        return lines.size() >= 8
            && lines.get(7).strip().equals("ready")
            && server.runs(Long.parseLong(lines.getFirst().strip()));
      } catch (IOException e) {
        return false;
      }
    }

    /**
     * After a crash the number may by now belong to a stranger, whom PostgreSQL would take for
     * itself.
     */
    private void forgetDeadServer() throws IOException {
      try {
        if (!namesPostgres(pidFile())) {
          Files.deleteIfExists(pidPath());
        }
      } catch (NoSuchFileException none) {
        // There was no crash, or a dying server has just taken it away itself.
      }
    }

    private Path pidPath() {
      return cluster().resolve("postmaster.pid");
    }

    private List<String> pidFile() throws IOException {
      return Files.readAllLines(pidPath());
    }

    private static boolean namesPostgres(List<String> pidFile) throws IOException {
      var command =
          Path.of("/proc", pidFile.isEmpty() ? "none" : pidFile.getFirst().strip(), "comm");
      return Files.exists(command) && Files.readString(command).startsWith("postgres");
    }
  }
}
