package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;

/** Sent, stopped and resumed at once, over HTTP and with the real worker, time after time. */
class StoppedAndResumedIT {

  private static final String CASEWORKER = "caseworker@410800";
  private static final int TIMES = 200;
  private static final int AT_ONCE = 4;
  private static final int ROWS = 4;

  @Test
  void stoppedAndResumedAtOnceTwoHundredTimesEveryImportIsComplete() throws Exception {
    try (ImportServer server =
            ImportServer.start(
                RealStores.freshDatabaseJdbcUrl(),
                "warmledger.dry-runs.an-hour=1000",
                "warmledger.dry-runs.a-day=1000");
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      byte[] file = new InventedRegister(ROWS, 11).files();
      Reply first = server.complete(CASEWORKER, "files", "apply", file);
      assertThat(first.at("/accepted").asInt()).as(first.text()).isEqualTo(ROWS);
      List<Future<?>> imports =
          IntStream.range(0, TIMES)
              .<Future<?>>mapToObj(time -> hands.submit(() -> once(server, file, time)))
              .toList();
      for (Future<?> each : imports) {
        each.get();
      }
    }
  }

  private static void once(ImportServer server, byte[] file, int time) {
    String mode = time % 2 == 0 ? "apply" : "rehearse";
    Reply sent = server.send(CASEWORKER, "files", mode, file);
    String path = "/api/imports/" + sent.at("/importId").asString();
    // What is through already can neither be stopped nor resumed.
    assertThat(server.post(CASEWORKER, path + "/stop", "").status()).isIn(200, 409);
    assertThat(server.post(CASEWORKER, path + "/resumption", "").status()).isIn(202, 409);
    Reply ended = server.follow(CASEWORKER, sent.at("/importId").asString());
    assertThat(ended.at("/state").asString()).as(ended.text()).isEqualTo("DONE");
    assertThat(ended.at("/done").asInt()).as(ended.text()).isEqualTo(ROWS);
  }
}
