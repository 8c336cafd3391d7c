package org.warmledger.launchers;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that starts both servers and does nothing else, for tests to kill. */
final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) throws InterruptedException {
    var data = Path.of(arguments[0]);
    var programs = new Programs(Path.of(arguments[1]));
    try (var folder = DataFolder.claim(data);
        var postgres = LocalPostgres.start(folder.path().resolve("postgres"), 0, programs);
        var elasticsearch =
            LocalElasticsearch.start(folder.path().resolve("elasticsearch"), 0, programs)) {
      System.out.println("READY " + postgres.port() + " " + elasticsearch.port());
      new CountDownLatch(1).await();
    }
  }
}
