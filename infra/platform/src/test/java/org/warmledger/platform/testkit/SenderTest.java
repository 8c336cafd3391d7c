package org.warmledger.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.platform.description.Contract;

class SenderTest {

  private final AtomicInteger asked = new AtomicInteger();
  private String code = "";
  private int times;
  private HttpServer server;

  /** Tells of a problem as often as is said, and then of another one. */
  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean away = asked.incrementAndGet() <= times;
          byte[] text =
              "{\"code\":\"%s\"}"
                  .formatted(away ? code : "NOT_SIGNED_IN")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
          exchange.sendResponseHeaders(away ? 503 : 401, text.length);
          exchange.getResponseBody().write(text);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Sender sender() {
    return new Sender(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
        Optional.empty(),
        Map.of(),
        new Contract("command-side"));
  }

  @ParameterizedTest
  @CsvSource({
    "STORE_UNAVAILABLE, false, 401",
    "STORE_UNAVAILABLE, true, 401",
    "OUTCOME_UNKNOWN, false, 503",
    "OUTCOME_UNKNOWN, true, 401",
    "READ_SIDE_AWAY, true, 503"
  })
  void whatMayBeSentAgainIsSentAgain(String told, boolean withKey, int status) {
    code = told;
    times = 1;
    Sender who = withKey ? sender().with("Idempotency-Key", "k-1") : sender();
    assertThat(who.post("/nowhere", "{}").status()).isEqualTo(status);
    assertThat(asked).hasValue(status == 503 ? 1 : 2);
  }

  @Test
  void nobodyAsksForEver() {
    code = "STORE_UNAVAILABLE";
    times = Integer.MAX_VALUE;
    assertThat(sender().get("/nowhere").status()).isEqualTo(503);
    assertThat(asked).hasValue(1 + CutOff.PATIENCE);
  }
}
