package org.warmledger.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.DataFolder;
import org.warmledger.launchers.OnlyOwners;
import org.warmledger.launchers.Ports;
import org.warmledger.platform.store.StartRefused;

/** {@code ./warmledger run}: everything on one port, until it is told to stop. */
public final class LocalStack {
  static final Option.Number PORT = new Option.Number("--port", 8080, 1, 65_535);
  static final List<Option> KNOWN = List.of(PORT, CommandLine.DATA);

  private static final Duration LONGEST_STOP = Duration.ofSeconds(9);
  private static final int STOPPED_LATE = 143;

  private LocalStack() {}

  public static void main(String[] arguments) {
    try {
      CommandLine line = CommandLine.of(List.of(arguments), KNOWN);
      run(line.number(PORT), line.data());
    } catch (CannotStart e) {
      fail(e.getMessage());
    } catch (RuntimeException e) {
      fail(reason(e));
    }
  }

  private static void run(int port, Path folderOfData) {
    if (!Ports.isFree(port)) {
      throw new CannotStart(
          "port " + port + " is in use: stop what uses it, or choose another with --port");
    }
    OnlyOwners.fromNowOn();
    var folder = DataFolder.claim(folderOfData);
    var data = DataLayout.of(folder.path());
    List.of(data.keys(), data.logs(), data.uploads()).forEach(folder::room);
    var issuer = "http://localhost:" + port;
    data.rememberIssuer(issuer);
    data.closeLog();
    var stores = Stores.start(data);
    closedAtTheEnd(stores, folder);
    System.setProperty("disable-axoniq-console-message", "true");
    var application = new SpringApplication(LocalContext.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(properties(port, data, issuer, stores));
    application.addInitializers(
        context -> ((GenericApplicationContext) context).registerBean(Stores.class, () -> stores));
    application.run();
    stores.keepRunning(line -> System.err.println("warmledger: " + line));
    System.out.println(Welcome.text(issuer, data));
  }

  private static void closedAtTheEnd(Stores stores, DataFolder folder) {
    SpringApplication.getShutdownHandlers()
        .add(
            () -> {
              stores.close();
              folder.close();
            });
    Runtime.getRuntime().addShutdownHook(new Thread(LocalStack::endInTime, "end-in-time"));
  }

  /**
   * Whatever hangs in good order is left behind: the servers have watchdogs that end them, and what
   * was accepted is on disk.
   */
  private static void endInTime() {
    Thread.ofPlatform()
        .daemon()
        .name("end-in-time")
        .start(
            () -> {
              LockSupport.parkNanos(LONGEST_STOP.toNanos());
              Runtime.getRuntime().halt(STOPPED_LATE);
            });
  }

  private static Map<String, Object> properties(
      int port, DataLayout data, String issuer, Stores stores) {
    var postgres = stores.postgres();
    postgres.ensureDatabase(Stores.DATABASE);
    var properties = new LinkedHashMap<String, Object>();
    properties.put("server.port", port);
    var rows = postgres.rowsLogin(Stores.DATABASE);
    properties.put("spring.datasource.url", postgres.jdbcUrl(Stores.DATABASE));
    properties.put("spring.datasource.username", rows.username());
    properties.put("spring.datasource.password", rows.password());
    // Tables are their owner's, who changes them when the product is a newer one.
    properties.put("spring.flyway.url", postgres.jdbcUrl(Stores.DATABASE));
    properties.put("spring.flyway.user", postgres.username());
    properties.put("spring.flyway.password", postgres.password());
    var search = stores.elasticsearchLogin();
    properties.put("warmledger.elasticsearch.url", stores.elasticsearchUrl());
    properties.put("warmledger.elasticsearch.username", search.username());
    properties.put("warmledger.elasticsearch.password", search.password());
    properties.put("warmledger.elasticsearch.certificate-file", search.certificate().toString());
    properties.put("warmledger.master-key-file", data.masterKey().toString());
    properties.put("warmledger.signing-key-file", data.signingKey().toString());
    properties.put("warmledger.uploads.folder", data.uploads().toString());
    properties.put("warmledger.attachments.folder", data.attachments().toString());
    properties.put("warmledger.issuer", issuer);
    properties.put("warmledger.query-side.url", "http://127.0.0.1:" + port);
    properties.put("logging.file.name", data.log().toString());
    return properties;
  }

  private static String reason(Throwable failure) {
    var cause = failure;
    for (var next = cause.getCause(); next != null; next = next.getCause()) {
      cause = next;
    }
    return cause instanceof CannotStart || cause instanceof StartRefused
        ? String.valueOf(cause.getMessage())
        : "could not start: " + cause;
  }

  private static void fail(String line) {
    System.err.println("warmledger: " + line.lines().findFirst().orElse("could not start"));
    System.exit(1);
  }
}
