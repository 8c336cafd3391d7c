package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** An index that takes nothing for now is waited for: no document is buried, none is missing. */
class FailingStoreIT {

  private static final String INDEX = "files";
  private static final String READER = "files";
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private static QueryServer server;
  private static FilledLedger ledger;

  @BeforeAll
  static void start() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply search(String words, long position) {
    return server.ask(
        "GET",
        "/api/cases?q=" + words,
        "admin",
        "100000",
        List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=30"));
  }

  private static void block(String how, boolean on) {
    if (how.equals("closed")) {
      QueryServer.tellIndex(INDEX, "POST", on ? "/_close" : "/_open", "");
    } else {
      QueryServer.tellIndex(
          INDEX, "PUT", "/_settings", "{\"index.blocks.%s\":%s}".formatted(how, on));
    }
  }

  private static void awaitFailure(Reader reader) {
    Instant end = Instant.now().plus(LONG_ENOUGH);
    while (reader.error().isEmpty()) {
      assertThat(Instant.now()).as("nobody noticed").isBefore(end);
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "closed, 901, 安国庆, anguoqing",
    "write, 902, 白玉兰, baiyulan",
    "read_only, 903, 常青松, changqingsong",
    "read, 904, 费明亮, feimingliang"
  })
  void anIndexThatTakesNothingForNowIsWaitedFor(
      String how, int number, String name, String pinyin) {
    Reader reader = server.bean(Readers.class).reader(READER);
    block(how, true);
    long position;
    try {
      position =
          ledger.append(Samples.archived("case-away-" + number, Samples.ZHONGZHAN, name, number));
      awaitFailure(reader);
      assertThat(server.bean(SearchHealth.class).health().getDetails())
          .containsEntry("waiting", List.of(READER));
      if (how.equals("closed") || how.equals("read")) {
        assertThat(search(pinyin, 0).problem()).startsWith("503 ");
      }
    } finally {
      block(how, false);
    }
    assertThat(search(pinyin, position).at("/total").asLong()).isEqualTo(1);
    assertThat(reader.deadLetters()).isZero();
    assertThat(reader.error()).isEmpty();
  }
}
