package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** A search that is frozen is said within seconds, and at once to those who come after. */
class FrozenSearchIT {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  /** Elasticsearch is the one server of this process that is a Java program. */
  private static void signal(String which) throws Exception {
    List<ProcessHandle> servers =
        ProcessHandle.current()
            .descendants()
            .filter(each -> each.info().command().orElse("").endsWith("/java"))
            .toList();
    assertThat(servers).isNotEmpty();
    for (ProcessHandle each : servers) {
      Process kill = new ProcessBuilder("kill", which, Long.toString(each.pid())).start();
      assertThat(kill.waitFor()).isZero();
    }
  }

  private static Reply search(QueryServer server) {
    return server.ask("GET", "/api/cases?q=anguoqing", "admin", "100000", List.of());
  }

  private static void isRefused(QueryServer server, Duration within) {
    Instant began = Instant.now();
    Reply refused = search(server);
    assertThat(Duration.between(began, Instant.now())).isLessThan(within);
    assertThat(refused.problem()).isEqualTo("503 SEARCH_UNAVAILABLE");
    assertThat(refused.header("Retry-After")).isNotEmpty();
  }

  @Test
  void whoeverAsksIsToldSoonAndEverybodyAfterThemAtOnce() throws Exception {
    try (QueryServer server = QueryServer.start()) {
      FilledLedger ledger = new FilledLedger(server);
      ledger.registerUnions();
      long position = ledger.append(Samples.archived("case-frozen", Samples.ZHONGZHAN, "安国庆", 921));
      Replays.awaits(server, "files", position);
      assertThat(search(server).status()).isEqualTo(200);
      assertThat(server.bean(SearchHealth.class).health().getStatus()).isEqualTo(Status.UP);
      signal("-STOP");
      try {
        assertThat(server.bean(SearchHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
        isRefused(server, Duration.ofSeconds(5));
        isRefused(server, Duration.ofMillis(900));
      } finally {
        signal("-CONT");
      }
      Instant end = Instant.now().plus(LONG_ENOUGH);
      while (search(server).status() != 200) {
        assertThat(Instant.now()).as("it does not come back").isBefore(end);
        Thread.onSpinWait();
      }
    }
  }
}
