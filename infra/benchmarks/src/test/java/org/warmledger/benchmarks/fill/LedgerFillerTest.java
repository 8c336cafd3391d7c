package org.warmledger.benchmarks.fill;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.InventedFund;
import org.warmledger.benchmarks.invented.InventedHousehold;
import org.warmledger.benchmarks.invented.InventedLedger;

class LedgerFillerTest {

  private static final Progress SILENT =
      new Progress(new PrintStream(OutputStream.nullOutputStream()));

  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final AtomicInteger busyFor = new AtomicInteger();
  private HttpServer ledger;
  private LedgerClient client;

  @BeforeEach
  void start() throws IOException {
    ledger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ledger.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    ledger.createContext("/api/cases", this::answer);
    ledger.createContext("/api/funds", this::answer);
    ledger.createContext("/api/unions", this::answer);
    ledger.createContext("/api/spending-plans", this::answer);
    ledger.start();
    URI base = URI.create("http://127.0.0.1:" + ledger.getAddress().getPort());
    client = new LedgerClient(base, subject -> subject);
  }

  @AfterEach
  void stop() {
    client.close();
    ledger.stop(0);
  }

  @Test
  void everyActIsTold() {
    Filled filled = new LedgerFiller(client, 1, 8).fill(0, 50, SILENT);

    assertThat(filled.households()).isEqualTo(50);
    assertThat(filled.written()).isEqualTo(acts(50));
    assertThat(filled.refused()).isEmpty();
  }

  @Test
  void aSecondRunContinuesTheFirst() {
    new LedgerFiller(client, 1, 8).fill(0, 30, SILENT);
    Filled again = new LedgerFiller(client, 1, 8).fill(0, 50, SILENT);

    assertThat(again.replayed()).isEqualTo(acts(30));
    assertThat(again.written()).isEqualTo(acts(50) - acts(30));
  }

  @Test
  void aBusyLedgerIsAskedAgain() {
    busyFor.set(5);
    Filled filled = new LedgerFiller(client, 1, 4).fill(0, 10, SILENT);

    assertThat(filled.written()).isEqualTo(acts(10));
    assertThat(filled.refused()).isEmpty();
  }

  private static long acts(int households) {
    // The books begin, each fund is opened and filled, each year's plan drawn up and approved.
    long acts = 1 + 2L * InventedFund.all().size() + 2L * years(households);
    for (int i = 0; i < households; i++) {
      InventedHousehold one = new InventedLedger(1).household(i);
      acts += 1 + one.visits().size();
      acts +=
          one.aids().stream()
              .mapToInt(
                  aid ->
                      switch (aid.outcome()) {
                        case PROPOSED -> 1;
                        case APPROVED, REJECTED -> 2;
                        case DELIVERED -> 3;
                      })
              .sum();
      acts += one.ending().map(end -> end.reopening().isPresent() ? 2 : 1).orElse(0);
    }
    return acts;
  }

  /** In which something is handed out on a visit. */
  private static long years(int households) {
    return LongStream.range(0, households)
        .mapToObj(new InventedLedger(1)::household)
        .flatMap(household -> household.visits().stream())
        .filter(visit -> visit.money().isPresent() || !visit.goods().isEmpty())
        .map(visit -> visit.occurredOn().getYear())
        .distinct()
        .count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    if (busyFor.getAndDecrement() > 0) {
      exchange.sendResponseHeaders(503, -1);
    } else {
      // What is only looked at bears no key.
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      if (key != null && !keys.add(key)) {
        exchange.getResponseHeaders().add("Idempotency-Hit", "true");
      }
      byte[] body =
          """
          {"caseId":"case-1","aidId":"aid-1","fund":"F-1","movementId":"movement-1","planId":"plan-1","version":1}
          """
              .getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(201, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
