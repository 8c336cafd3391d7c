package org.warmledger.launchers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL and one Elasticsearch for all integration tests of a JVM, each started when first
 * asked for, in a temporary folder, and stopped with the JVM.
 */
public final class RealStores {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private RealStores() {}

  /** An empty database of its own, user and password included. */
  public static String freshDatabaseJdbcUrl() {
    var postgres = Postgres.SERVER;
    var name = "test_" + DATABASES.incrementAndGet();
    postgres.ensureDatabase(name);
    return postgres.jdbcUrl(name)
        + "?user="
        + postgres.username()
        + "&password="
        + postgres.password();
  }

  public static int elasticsearchPort() {
    return Elasticsearch.SERVER.port();
  }

  public static ElasticsearchLogin elasticsearchLogin() {
    return ElasticsearchLogin.of(Folder.HERE.resolve("elasticsearch"));
  }

  private static final class Postgres {
    private static final LocalPostgres SERVER =
        LocalPostgres.start(Folder.HERE.resolve("postgres"), 0, Folder.PROGRAMS);
  }

  private static final class Elasticsearch {
    private static final LocalElasticsearch SERVER =
        LocalElasticsearch.start(Folder.HERE.resolve("elasticsearch"), 0, Folder.PROGRAMS);
  }

  /**
   * Named after the process, so that a later one can sweep what a killed one left; the programs are
   * shared.
   */
  private static final class Folder {
    private static final Path ALL =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "warm-ledger-tests-" + System.getProperty("user.name"));
    private static final Programs PROGRAMS = new Programs(ALL.resolve("programs"));
    private static final Path HERE = make();

    private static Path make() {
      try {
        Files.createDirectories(ALL);
        sweep();
        return Files.createDirectories(ALL.resolve(Long.toString(ProcessHandle.current().pid())));
      } catch (IOException e) {
        throw new CannotStart("cannot make a folder for tests in " + ALL, e);
      }
    }

    private static void sweep() throws IOException {
      try (var earlier = Files.list(ALL)) {
        for (var folder : earlier.filter(Folder::isOfADeadProcess).toList()) {
          Programs.delete(folder);
        }
      } catch (NoSuchFileException | UncheckedIOException e) {
        // Another test run sweeps the same folder.
      }
    }

    private static boolean isOfADeadProcess(Path folder) {
      var name = folder.getFileName().toString();
      return name.matches("\\d+") && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }
  }
}
